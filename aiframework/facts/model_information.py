"""What downstream providers, rightholders and the public are told about a general-purpose model."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["DownstreamInformation", "TrainingContent"]


@describes
class DownstreamInformation:
    """Information for those who build the model into their systems."""

    complete: Fact[bool] = Fact(
        "Is there information for downstream providers with everything Annex XII asks for?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(b), Annex XII",
        control="operator",
        sums_up=each_of(
            "tasks",
            "acceptable_use",
            "release",
            "interaction",
            "versions",
            "architecture",
            "licence",
            "integration_means",
            "inputs_outputs",
            "data",
        ),
    )
    up_to_date: Fact[bool] = Fact(
        "Is the information for downstream providers kept up to date?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(b)",
        control="operator",
    )
    made_available: Fact[bool] = Fact(
        "Is the information for downstream providers made available to providers who want to integrate the "
        "model (yes if none wants to)?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(b)",
        control="operator",
    )
    understanding: Fact[bool] = Fact(
        "Does the information for downstream providers enable those who build on the model to understand "
        "its abilities and limits and meet their own duties?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(b)(i)",
        control="operator",
    )
    tasks: Fact[bool] = Fact(
        "Does the information for downstream providers describe the tasks the model is meant for and the "
        "systems it can go into?",
        source="Reg. (EU) 2024/1689 Annex XII 1(a)",
        control="operator",
    )
    acceptable_use: Fact[bool] = Fact(
        "Does the information for downstream providers set out the acceptable use policies?",
        source="Reg. (EU) 2024/1689 Annex XII 1(b)",
        control="operator",
    )
    release: Fact[bool] = Fact(
        "Does the information for downstream providers give the release date and the ways of distribution?",
        source="Reg. (EU) 2024/1689 Annex XII 1(c)",
        control="operator",
    )
    interaction: Fact[bool] = Fact(
        "Does the information for downstream providers say how the model works with other hardware or "
        "software (yes if it works with none)?",
        source="Reg. (EU) 2024/1689 Annex XII 1(d)",
        control="operator",
    )
    versions: Fact[bool] = Fact(
        "Does the information for downstream providers give the versions of relevant software (yes if none "
        "matters for using it)?",
        source="Reg. (EU) 2024/1689 Annex XII 1(e)",
        control="operator",
    )
    architecture: Fact[bool] = Fact(
        "Does the information for downstream providers give the architecture and the number of parameters?",
        source="Reg. (EU) 2024/1689 Annex XII 1(f)",
        control="operator",
    )
    licence: Fact[bool] = Fact(
        "Does the information for downstream providers give the licence?",
        source="Reg. (EU) 2024/1689 Annex XII 1(h)",
        control="operator",
    )
    integration_means: Fact[bool] = Fact(
        "Does the information for downstream providers describe the technical means needed to integrate "
        "the model?",
        source="Reg. (EU) 2024/1689 Annex XII 2(a)",
        control="operator",
    )
    inputs_outputs: Fact[bool] = Fact(
        "Does the information for downstream providers give modality, format and maximum size of inputs "
        "and outputs?",
        source="Reg. (EU) 2024/1689 Annex XII 1(g), 2(b)",
        control="operator",
    )
    data: Fact[bool] = Fact(
        "Does the information for downstream providers describe the data for training, testing and "
        "validation, their origin and curation?",
        source="Reg. (EU) 2024/1689 Annex XII 2(c)",
        control="operator",
    )


@describes
class TrainingContent:
    """Copyright, and what the public learns about training content."""

    copyright_policy: Fact[bool] = Fact(
        "Is there a policy in place to comply with Union copyright law when training the model?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(c)",
        control="operator",
    )
    rights_reservations_respected: Fact[bool] = Fact(
        "Does the copyright policy find and respect rights that their holders have reserved against text "
        "and data mining, with state-of-the-art technology?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(c); Directive (EU) 2019/790 Art. 4(3)",
        control="operator",
    )
    summary_public: Fact[bool] = Fact(
        "Is a sufficiently detailed summary of the content used for training publicly available?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(d)",
        control="operator",
    )
    summary_follows_template: Fact[bool] = Fact(
        "Does the public summary of training content follow the template of the AI Office?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(d)",
        control="operator",
    )
