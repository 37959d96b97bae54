"""Article 57: what authorities and the Commission do about sandboxes."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "aims_of_sandboxes",
    "authorities_guide_participants",
    "data_protection_authorities_take_part",
    "further_sandboxes",
    "one_interface_for_sandboxes",
    "sandboxes_have_resources",
    "sandboxes_work_together",
]

further_sandboxes = Note(
    cite="Art. 57(2)",
    says="There may be more sandboxes, regional, local or shared between Member States.",
    verified=PRIMARY,
    binds="the Member States",
    applies=GENERAL_APPLICATION,
)

sandboxes_have_resources = Note(
    cite="Art. 57(4)",
    says=(
        "Member States give their sandboxes enough means; authorities work with others, and other sandboxes "
        "are not affected."
    ),
    verified=PRIMARY,
    binds="the Member States",
    applies=GENERAL_APPLICATION,
)

authorities_guide_participants = Note(
    cite="Art. 57(6)",
    says=(
        "Authorities guide, supervise and support participants in finding risks and testing measures against "
        "them."
    ),
    verified=PRIMARY,
    binds="competent authorities",
    applies=GENERAL_APPLICATION,
)

aims_of_sandboxes = Note(
    cite="Art. 57(9)",
    says=(
        "Sandboxes aim at legal certainty, shared practice, innovation, learning by evidence, and quicker "
        "access to the market for smaller firms."
    ),
    verified=PRIMARY,
    binds="competent authorities",
    applies=GENERAL_APPLICATION,
)

data_protection_authorities_take_part = Note(
    cite="Art. 57(10)",
    says=(
        "Where personal data or another field of supervision is touched, those authorities are associated and "
        "supervise their part."
    ),
    verified=PRIMARY,
    binds="competent authorities",
    applies=GENERAL_APPLICATION,
)

sandboxes_work_together = Note(
    cite="Art. 57(13)-(16)",
    says=(
        "Sandboxes ease work across borders; authorities coordinate in the Board, tell the AI Office of them, "
        "which publishes a list, and report every year and at the end."
    ),
    verified=PRIMARY,
    binds="competent authorities and the AI Office",
    applies=GENERAL_APPLICATION,
)

one_interface_for_sandboxes = Note(
    cite="Art. 57(17)",
    says=(
        "The Commission keeps one interface with all about sandboxes, for enquiries and non-binding guidance."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
