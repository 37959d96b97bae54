"""What the system generates, and how it can be recognised as made by AI."""

from datetime import date
from enum import Enum

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Content", "Modality"]


class Modality(Enum):
    """Forms of content."""

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"


@describes
class Content:
    """Synthetic content: what is made, how it is marked, what is published."""

    synthetic: Fact[frozenset[Modality]] = Fact(
        "Which forms of synthetic content does the system generate or alter?",
        source="Reg. (EU) 2024/1689 Art. 50(2); Cal. Bus. & Prof. Code § 22757.1",
    )
    identifiable_as_ai_made: Fact[bool] = Fact(
        "Can people recognise content that the system generated as made by AI?",
        source="CETS 225 Art. 8",
        control="operator",
    )
    marked_machine_readable: Fact[bool] = Fact(
        "Is the output marked, in a form machines can read, as artificially generated or altered?",
        source="Reg. (EU) 2024/1689 Art. 50(2)",
        control="operator",
    )
    detectable: Fact[bool] = Fact(
        "Can it be detected that the output was artificially generated or altered?",
        source="Reg. (EU) 2024/1689 Art. 50(2)",
        control="operator",
    )
    marking_works_well: Fact[bool] = Fact(
        "Is the marking of the output effective, interoperable, robust and reliable, as far as "
        "technically feasible?",
        source="Reg. (EU) 2024/1689 Art. 50(2)",
        control="operator",
    )
    standard_editing_only: Fact[bool] = Fact(
        "Does the system only help with standard editing (spelling, grammar, noise, red eyes)?",
        source="Reg. (EU) 2024/1689 Art. 50(2)",
    )
    no_substantial_alteration: Fact[bool] = Fact(
        "In everything it generates or alters, does the system leave the input, or its meaning, substantially unchanged?",
        source="Reg. (EU) 2024/1689 Art. 50(2); Commission guidelines C(2026) 5054 paras 91, 92",
    )
    of_a_kind_left_unmarked: Fact[bool] = Fact(
        "Does it only generate what guidelines leave unmarked: short strings (captions, labels), code or configuration, "
        "text only machines read; strictly technical in-house output for known professionals under safeguards; or "
        "scenes seen at once, never kept, where marking is infeasible and people told at the start?",
        source="Commission guidelines C(2026) 5054 paras 68, 87, 88",
    )
    makes_deep_fakes: Fact[bool] = Fact(
        "Does the organisation use it to make images, audio or video that would falsely appear authentic, and resemble "
        "people, objects, places, living beings or events that exist or plausibly could?",
        source="Reg. (EU) 2024/1689 Art. 3(60), Art. 50(4); Commission guidelines C(2026) 5054 para. 113",
    )
    shows_nothing_that_exists: Fact[bool] = Fact(
        "Do those images, audio or video resemble nothing that exists, but only people, objects, places, living beings "
        "or events that plausibly could?",
        source="Reg. (EU) 2024/1689 Art. 3(60); Commission guidelines C(2026) 5054 para. 113",
    )
    deep_fake_disclosed: Fact[bool] = Fact(
        "Is it disclosed, so that people can see or hear it, that the image, audio or video was "
        "artificially generated or altered?",
        source="Reg. (EU) 2024/1689 Art. 50(4)",
        control="operator",
    )
    evidently_artistic: Fact[bool] = Fact(
        "Is the deep fake part of an evidently artistic, creative, satirical, fictional or similar work?",
        source="Reg. (EU) 2024/1689 Art. 50(4)",
    )
    existence_disclosed_in_work: Fact[bool] = Fact(
        "Is the existence of generated or altered material disclosed in a way that does not hamper the "
        "display or enjoyment of the work?",
        source="Reg. (EU) 2024/1689 Art. 50(4)",
        control="operator",
    )
    publishes_public_interest_text: Fact[bool] = Fact(
        "Does the organisation publish text made or altered by it to inform the public on matters of "
        "public interest?",
        source="Reg. (EU) 2024/1689 Art. 50(4)",
    )
    public_interest_text_disclosed: Fact[bool] = Fact(
        "Is it disclosed that the published text was artificially generated or altered?",
        source="Reg. (EU) 2024/1689 Art. 50(4)",
        control="operator",
    )
    human_review_or_editorial_control: Fact[bool] = Fact(
        "Has the published text passed substantive human review or editorial control, with no AI change "
        "after it?",
        source="Reg. (EU) 2024/1689 Art. 50(4)",
        control="operator",
    )
    editorial_responsibility_held: Fact[bool] = Fact(
        "Does a person or organisation hold editorial responsibility for the published text?",
        source="Reg. (EU) 2024/1689 Art. 50(4)",
        control="operator",
    )
    generated_on: Fact[date] = Fact(
        "When was the content generated?",
        source="Commission guidelines C(2026) 5054 para. 154",
    )
    published_on: Fact[date] = Fact(
        "When was the content published?",
        source="Commission guidelines C(2026) 5054 para. 154",
        control="operator",
    )
