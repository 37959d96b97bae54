"""Article 3(35), (36) and (41) to (44): identifying people, in real time and in public."""

from aiframework.facts.biometrics import Biometrics
from aiframework.facts.live_identification import LiveIdentification
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Note, Term

__all__ = [
    "biometric_verification",
    "post_remote_identification",
    "public_space",
    "real_time_identification",
    "remote_identification",
]

biometric_identification = Note(
    cite="Art. 3(35)",
    says="Recognising human features automatically to establish who somebody is, against data of people in a database.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

biometric_verification = Term(
    cite="Art. 3(36)",
    says="Automated one-to-one comparison with data given before, to confirm that somebody is who they claim to be.",
    verified=PRIMARY,
    means=Biometrics.only_verifies_claimed_identity.condition(),
    applies=CHAPTERS_I_AND_II,
)

remote_identification = Term(
    cite="Art. 3(41)",
    says=(
        "A system meant to identify people without their active part, typically at a distance, against a reference "
        "database."
    ),
    verified=PRIMARY,
    means=Biometrics.identifies_at_a_distance.condition(),
    applies=CHAPTERS_I_AND_II,
)

real_time_identification = Term(
    cite="Art. 3(42)",
    says="Remote identification without significant delay from capture to result; short delays do not escape it.",
    verified=PRIMARY,
    means=remote_identification & LiveIdentification.in_real_time,
    applies=CHAPTERS_I_AND_II,
)

post_remote_identification = Term(
    cite="Art. 3(43)",
    says="Remote identification that is not in real time.",
    verified=PRIMARY,
    means=remote_identification & ~LiveIdentification.in_real_time,
    applies=CHAPTERS_I_AND_II,
)

public_space = Term(
    cite="Art. 3(44)",
    says="A physical place, public or private, that an undetermined number of people may enter, conditions or not.",
    verified=PRIMARY,
    note="Online spaces are none (guidelines C(2025) 5052 para. 315).",
    means=LiveIdentification.in_public_space.condition(),
    applies=CHAPTERS_I_AND_II,
)
