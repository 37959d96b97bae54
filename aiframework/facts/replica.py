"""Digital imitations of real people, dead or alive."""

from datetime import date
from decimal import Decimal
from enum import Enum

from aiframework.facts.following import before, since, too_small_a_share, within_years
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Replica", "SubjectStatus", "WorkKind"]


class SubjectStatus(Enum):
    """Whether the person imitated was alive when the imitation was used."""

    LIVING = "living"
    DECEASED = "deceased"


class WorkKind(Enum):
    """What the imitation appears in; one use may be several of these."""

    EXPRESSIVE_AUDIOVISUAL = "expressive_audiovisual"
    SOUND_RECORDING = "sound_recording"
    PLAY = "play"
    BOOK = "book"
    MAGAZINE_OR_NEWSPAPER = "magazine_or_newspaper"
    MUSICAL_COMPOSITION = "musical_composition"
    RADIO_OR_TELEVISION = "radio_or_television"
    SINGLE_ORIGINAL_ARTWORK = "single_original_artwork"
    POLITICAL_OR_NEWSWORTHY = "political_or_newsworthy"
    PRODUCT_OR_MERCHANDISE = "product_or_merchandise"
    ADVERTISEMENT = "advertisement"
    OTHER = "other"


@describes(many="replicas")
class Replica:
    """One use of a computer-made imitation of one real person."""

    computer_generated: Fact[bool] = Fact(
        "Is the voice or visual likeness computer-generated?",
        source="AB 1836, Civ. Code § 3344.1 (digital replica)",
    )
    highly_realistic: Fact[bool] = Fact(
        "Is the imitation highly realistic?", source="AB 1836, Civ. Code § 3344.1 (digital replica)"
    )
    readily_identifiable: Fact[bool] = Fact(
        "Can the person be readily identified by voice or visual likeness?",
        source="AB 1836, Civ. Code § 3344.1 (digital replica)",
    )
    embodied_in_recording: Fact[bool] = Fact(
        "Is it embodied in a sound recording, image, audiovisual work or transmission?",
        source="AB 1836, Civ. Code § 3344.1 (digital replica)",
    )
    person_did_not_perform: Fact[bool] = Fact(
        "Did the person not actually perform or appear in it?",
        source="AB 1836, Civ. Code § 3344.1 (digital replica)",
    )
    performance_materially_altered: Fact[bool] = Fact(
        "Did the person perform, but with the fundamental character of the performance materially altered?",
        source="AB 1836, Civ. Code § 3344.1 (digital replica)",
    )
    authorised_remaster_or_sample: Fact[bool] = Fact(
        "Is it only a reproduction, sampling, remix, mastering or remastering authorised by the copyright "
        "holder?",
        source="AB 1836, Civ. Code § 3344.1 (digital replica)",
    )
    subject_status: Fact[SubjectStatus] = Fact(
        "Is the person imitated living or deceased?", source="AB 1836, Civ. Code § 3344.1; Civ. Code § 3344"
    )
    died_on: Fact[date] = Fact("On which day did the person die?", source="Civ. Code § 3344.1(g)")
    commercial_value_at_or_by_death: Fact[bool] = Fact(
        "Did the person's name, voice, signature, photograph or likeness have commercial value at death, "
        "or because of it?",
        source="Civ. Code § 3344.1(h)",
    )
    used_on: Fact[date] = Fact(
        "On which day was the imitation used (produced, distributed or made available)?",
        source="Civ. Code § 3344.1(g)",
    )
    used_within_seventy_years: Fact[bool] = Fact(
        "Was that use no later than seventy years after the death of the person?",
        source="Civ. Code § 3344.1(g)",
        follows=within_years(70, of="died_on", on="used_on"),
    )
    work_kinds: Fact[frozenset[WorkKind]] = Fact(
        "What does the imitation appear in?", source="AB 1836, Civ. Code § 3344.1(a)(1)(B), (a)(2)(A)"
    )
    produced_by_you: Fact[bool] = Fact(
        "Did you produce the work with the imitation?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(A)",
        control="operator",
    )
    distributed_by_you: Fact[bool] = Fact(
        "Did you distribute the work or make it available?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(A)",
        control="operator",
    )
    used_on_product: Fact[bool] = Fact(
        "Is the name, voice, signature, photograph or likeness used on or in products or goods?",
        source="Civ. Code § 3344.1(a)(1)(A); Civ. Code § 3344",
        control="operator",
    )
    used_for_advertising: Fact[bool] = Fact(
        "Is it used to advertise, sell or solicit purchases?",
        source="Civ. Code § 3344.1(a)(1)(A); Civ. Code § 3344",
        control="operator",
    )
    entertainment_or_literary_work: Fact[bool] = Fact(
        "Is the work fictional or nonfictional entertainment, or a dramatic, literary or musical work?",
        source="Civ. Code § 3344.1(a)(1)(B)(i)",
    )
    advertises_an_exempt_work: Fact[bool] = Fact(
        "Is it an advertisement for such an entertainment, literary or newsworthy work?",
        source="Civ. Code § 3344.1(a)(1)(B)(i)",
    )
    directly_connected_with_product: Fact[bool] = Fact(
        "Does the work use the person in so direct a connection with a product that it amounts to "
        "advertising or selling?",
        source="Civ. Code § 3344.1(a)(1)(B)(ii)",
    )
    consent_of_rights_holder: Fact[bool] = Fact(
        "Did you have prior consent from those who hold the deceased person's rights (heirs with more "
        "than half of the interests are enough)?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(A), (c), (d)",
        control="operator",
        follows=too_small_a_share("consent_share", to_pass=Decimal(50), where_not="rights_transferred"),
    )
    rights_transferred: Fact[bool] = Fact(
        "Were the rights passed on by contract, trust or will?", source="Civ. Code § 3344.1(c)"
    )
    statutory_heirs: Fact[bool] = Fact(
        "Are there heirs named by the statute (spouse, children, grandchildren, parents)?",
        source="Civ. Code § 3344.1(d)",
    )
    consent_share: Fact[Decimal] = Fact(
        "What share of the interests do those who consented hold?",
        source="Civ. Code § 3344.1(d)",
        unit="percent",
    )
    claim_registered_on: Fact[date] = Fact(
        "On which day did the successor or licensee register the claim with the Secretary of State?",
        source="Civ. Code § 3344.1(f)(1)",
    )
    claim_registered_before_use: Fact[bool] = Fact(
        "Was the claim registered with the Secretary of State before that use?",
        source="Civ. Code § 3344.1(f)(1)",
        follows=before("claim_registered_on", "used_on"),
    )
    news_public_affairs_or_sports: Fact[bool] = Fact(
        "Is it a news, public affairs or sports broadcast or account?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(B); 3344.1(j); Civ. Code § 3344",
    )
    political_campaign: Fact[bool] = Fact(
        "Is it used in connection with a political campaign?",
        source="Civ. Code § 3344.1(j); Civ. Code § 3344",
    )
    comment_criticism_or_parody: Fact[bool] = Fact(
        "Is it comment, criticism, scholarship, satire or parody?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(B)",
    )
    shown_as_self_in_documentary: Fact[bool] = Fact(
        "Does it show the person as himself or herself in a documentary, historical or biographical way?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(B)",
    )
    meant_to_pass_as_authentic: Fact[bool] = Fact(
        "Is it meant to give the false impression of an authentic recording in which the person took part?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(B)",
        control="operator",
    )
    passes_as_authentic: Fact[bool] = Fact(
        "Does it in fact give that false impression?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(B)",
        control="operator",
    )
    fleeting_or_incidental: Fact[bool] = Fact(
        "Is the use fleeting or incidental?", source="AB 1836, Civ. Code § 3344.1(a)(2)(B)"
    )
    advertises_excepted_work: Fact[bool] = Fact(
        "Is it an advertisement for a work that itself falls under one of those exceptions?",
        source="AB 1836, Civ. Code § 3344.1(a)(2)(B)",
    )
    media_owner_without_knowledge: Fact[bool] = Fact(
        "Are you only an owner or employee of the medium used for advertising, without knowledge of the unauthorised use?",
        source="Civ. Code § 3344.1(l); Civ. Code § 3344",
    )
    acts_in_california: Fact[bool] = Fact(
        "Did the acts that give rise to the claim occur directly in California?",
        source="Civ. Code § 3344.1(n)",
    )
    used_knowingly: Fact[bool] = Fact(
        "Was the living person's name, voice, signature, photograph or likeness used knowingly?",
        source="Civ. Code § 3344",
    )
    consent_of_person: Fact[bool] = Fact(
        "Did the living person consent beforehand (for a minor: a parent or guardian)?",
        source="Civ. Code § 3344",
        control="operator",
    )
    impersonates_person: Fact[bool] = Fact(
        "Is the imitation used to pass as the real person without that person's consent?",
        source="SB 1111 (2026)",
    )
    removal_ordered: Fact[bool] = Fact(
        "Was an order to remove, recall or stop the use served on you?",
        source="SB 683, Civ. Code § 3344",
        follows=since("removal_ordered_on"),
    )
    removal_ordered_on: Fact[date] = Fact(
        "On which day was an order to remove, recall or stop the use served?",
        source="SB 683, Civ. Code § 3344",
    )
    complied_with_order: Fact[bool] = Fact(
        "Did you comply with that order?",
        source="SB 683, Civ. Code § 3344",
        control="operator",
        follows=since("complied_with_order_on"),
    )
    complied_with_order_on: Fact[date] = Fact(
        "On which day did you comply with that order?", source="SB 683, Civ. Code § 3344", control="operator"
    )
    actual_damages: Fact[Decimal] = Fact(
        "What actual damages did the rights holder or injured person suffer?",
        source="Civ. Code § 3344.1(a); Civ. Code § 3344",
        unit="USD",
    )
