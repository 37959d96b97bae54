"""What is written down about a general-purpose model, for whom."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["TechnicalFile"]


@describes
class TechnicalFile:
    """The technical documentation of a general-purpose model, kept for authorities."""

    complete: Fact[bool] = Fact(
        "Is there technical documentation of the model with everything Annex XI, Section 1 asks for?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(a), Annex XI Section 1",
        control="operator",
        sums_up=each_of(
            "tasks",
            "acceptable_use",
            "release",
            "architecture",
            "modalities",
            "licence",
            "integration_means",
            "design_and_training",
            "data",
            "compute",
            "energy",
            "evaluations",
        ),
    )
    complete_for_systemic_risk: Fact[bool] = Fact(
        "Does the technical documentation of the model also hold everything Annex XI, Section 2 asks for?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(a), Annex XI Section 2",
        control="operator",
        sums_up=each_of("evaluation_strategies", "adversarial_testing", "system_architecture"),
    )
    up_to_date: Fact[bool] = Fact(
        "Is the technical documentation of the model kept up to date?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(a)",
        control="operator",
    )
    given_on_request: Fact[bool] = Fact(
        "Is the technical documentation of the model given to the AI Office and national authorities on "
        "request (yes if they have not asked)?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(a)",
        control="operator",
    )
    tasks: Fact[bool] = Fact(
        "Does the technical documentation of the model describe the tasks the model is meant for and the "
        "systems it can go into?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 1(a)",
        control="operator",
    )
    acceptable_use: Fact[bool] = Fact(
        "Does the technical documentation of the model set out the acceptable use policies?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 1(b)",
        control="operator",
    )
    release: Fact[bool] = Fact(
        "Does the technical documentation of the model give the release date and the ways of distribution?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 1(c)",
        control="operator",
    )
    architecture: Fact[bool] = Fact(
        "Does the technical documentation of the model give the architecture and the number of parameters?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 1(d)",
        control="operator",
    )
    modalities: Fact[bool] = Fact(
        "Does the technical documentation of the model give the modality and format of inputs and outputs?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 1(e)",
        control="operator",
    )
    licence: Fact[bool] = Fact(
        "Does the technical documentation of the model give the licence?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 1(f)",
        control="operator",
    )
    integration_means: Fact[bool] = Fact(
        "Does the technical documentation of the model describe the technical means needed to integrate "
        "the model?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 2(a)",
        control="operator",
    )
    design_and_training: Fact[bool] = Fact(
        "Does the technical documentation of the model describe design, training methods, key choices "
        "and what the model is optimised for?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 2(b)",
        control="operator",
    )
    data: Fact[bool] = Fact(
        "Does the technical documentation of the model describe the data for training, testing and "
        "validation, their origin and curation, and how unsuitable sources and biases are detected?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 2(c)",
        control="operator",
    )
    compute: Fact[bool] = Fact(
        "Does the technical documentation of the model give the computational resources, training time "
        "and other details of training?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 2(d)",
        control="operator",
    )
    energy: Fact[bool] = Fact(
        "Does the technical documentation of the model give the known or estimated energy consumption?",
        source="Reg. (EU) 2024/1689 Annex XI Section 1 2(e)",
        control="operator",
    )
    evaluations: Fact[bool] = Fact(
        "Does the technical documentation of the model include the results of evaluating the model?",
        source="Reg. (EU) 2024/1689 Art. 53(1)(a)",
        control="operator",
    )
    evaluation_strategies: Fact[bool] = Fact(
        "Does the technical documentation of the model describe evaluation strategies and results, with "
        "criteria, metrics and how limits are found?",
        source="Reg. (EU) 2024/1689 Annex XI Section 2 1",
        control="operator",
    )
    adversarial_testing: Fact[bool] = Fact(
        "Does the technical documentation of the model describe adversarial testing and model adaptations "
        "such as alignment (yes if there were none)?",
        source="Reg. (EU) 2024/1689 Annex XI Section 2 2",
        control="operator",
    )
    system_architecture: Fact[bool] = Fact(
        "Does the technical documentation of the model explain how software components build on and feed "
        "each other (yes if it has only one)?",
        source="Reg. (EU) 2024/1689 Annex XI Section 2 3",
        control="operator",
    )
