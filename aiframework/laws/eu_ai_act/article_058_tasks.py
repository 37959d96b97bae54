"""Article 58: how sandboxes are run."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "acts_on_sandboxes",
    "participants_are_pointed_to_services",
    "tests_in_a_sandbox_are_agreed",
    "what_the_acts_on_sandboxes_ensure",
]

acts_on_sandboxes = Note(
    cite="Art. 58(1)",
    says=(
        "By implementing acts the Commission lays down how sandboxes work: who may take part, how one enters, "
        "takes part and leaves, on what terms and, as amended, how they are governed."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

what_the_acts_on_sandboxes_ensure = Note(
    cite="Art. 58(2)",
    says=(
        "These acts ensure open, fair and simple access, also in partnerships, free for small firms; "
        "flexibility, help with conformity, involvement of others, recognition across the Union, a fitting "
        "length, and tools for testing."
    ),
    verified=PRIMARY,
    note="What applicants may expect stands at points (a) and (d).",
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

participants_are_pointed_to_services = Note(
    cite="Art. 58(3)",
    says=(
        "Prospective providers are pointed to services before deployment: guidance, standards, certification, "
        "testing."
    ),
    verified=PRIMARY,
    binds="competent authorities",
    applies=GENERAL_APPLICATION,
)

tests_in_a_sandbox_are_agreed = Note(
    cite="Art. 58(4)",
    says="For real-world tests in a sandbox the authority agrees terms and safeguards with the participants.",
    verified=PRIMARY,
    binds="competent authorities",
    applies=GENERAL_APPLICATION,
)
