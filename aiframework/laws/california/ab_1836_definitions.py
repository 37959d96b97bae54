"""AB 1836, Civ. Code § 3344.1: digital replicas, deceased personalities, their term, and who consents."""

from decimal import Decimal

from aiframework.facts.replica import Replica, SubjectStatus
from aiframework.laws.california.calendar import AB_1836
from aiframework.legal.provision import MEMORY, PRIMARY, Exclusion, Term, Verified

__all__ = [
    "consent_given",
    "deceased_personality_in_term",
    "digital_replica",
    "nobody_holds_the_rights",
]

digital_replica = Term(
    cite="AB 1836 Civ. § 3344.1",
    part="digital replica",
    says="A computer-made, highly realistic and recognisable voice or likeness in a recording or work, where the person "
    "did not perform or the performance was altered in its fundamental character.",
    verified=Verified(
        "primary text",
        note="read in the digest; the exclusion of authorised remastering rests on two sources; where in the "
        "section it stands was not read",
    ),
    each=Replica,
    means=Replica.computer_generated
    & Replica.highly_realistic
    & Replica.readily_identifiable
    & Replica.embodied_in_recording
    & (Replica.person_did_not_perform | Replica.performance_materially_altered)
    & ~Replica.authorised_remaster_or_sample,
    applies=AB_1836,
)

deceased_personality = Term(
    cite="AB 1836 Civ. § 3344.1(h)",
    says="A person whose name, voice, signature, photograph or likeness had commercial value at death or because of it, "
    "used in life or not.",
    verified=MEMORY,
    note="Deaths in the seventy years before 1985 count.",
    each=Replica,
    means=(Replica.subject_status == SubjectStatus.DECEASED) & Replica.commercial_value_at_or_by_death,
    applies=AB_1836,
)

within_seventy_years = Term(
    cite="AB 1836 Civ. § 3344.1(g)",
    says="Nobody can sue over a use that comes more than seventy years after the death.",
    verified=PRIMARY,
    each=Replica,
    means=Replica.used_within_seventy_years.condition(),
    applies=AB_1836,
)

acts_directly_in_california = Term(
    cite="AB 1836 Civ. § 3344.1(n)",
    says="The acts that give rise to the claim occur directly in California.",
    verified=MEMORY,
    each=Replica,
    means=Replica.acts_in_california.condition(),
    applies=AB_1836,
)

deceased_personality_in_term = Term(
    cite="AB 1836 Civ. § 3344.1(g)",
    part="personality",
    says="A deceased personality, used within seventy years of death, by acts directly in California.",
    verified=Verified("primary text", note="the place of the acts and commercial value rest on memory"),
    each=Replica,
    means=deceased_personality & within_seventy_years & acts_directly_in_california,
    applies=AB_1836,
)

consent_given = Term(
    cite="AB 1836 Civ. § 3344.1(c)",
    says="Prior consent by transferees under contract, trust or will, or else by statutory heirs.",
    verified=MEMORY,
    each=Replica,
    means=Replica.consent_of_rights_holder.condition(),
    applies=AB_1836,
)

heirs_can_consent = Term(
    cite="AB 1836 Civ. § 3344.1(d)",
    says="Spouse, children and grandchildren, else parents, act by more than half of the interests.",
    verified=MEMORY,
    each=Replica,
    means=Replica.statutory_heirs & (Replica.consent_share > Decimal(50)),
    applies=AB_1836,
)

nobody_holds_the_rights = Exclusion(
    cite="AB 1836 Civ. § 3344.1(e)",
    says="Without a transfer and without statutory heirs the rights end.",
    verified=MEMORY,
    each=Replica,
    means=~Replica.rights_transferred & ~Replica.statutory_heirs,
    applies=AB_1836,
)

damages_recoverable = Term(
    cite="AB 1836 Civ. § 3344.1(f)",
    says="A successor or licensee recovers damages only for uses after the claim was registered with the Secretary of "
    "State.",
    verified=MEMORY,
    note="Damages run from the day of registration; the liability itself does not depend on it.",
    each=Replica,
    means=Replica.claim_registered_before_use.condition(),
    applies=AB_1836,
)
