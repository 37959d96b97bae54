"""What a State has done for people harmed by AI and against risks: remedies, safeguards, risk management."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["StateRemedies", "StateRiskFramework"]


@describes
class StateRemedies:
    """Remedies and procedural safeguards in one State."""

    remedies_required_by_international_law: Fact[bool] = Fact(
        "Do the State's international obligations require remedies for human rights violations of this kind, "
        "and does its legal system allow for them?",
        source="CETS 225 Art. 14(1)",
    )
    remedies_available: Fact[bool] = Fact(
        "Are accessible and effective remedies available for human rights violations that result from AI?",
        source="CETS 225 Art. 14(1)",
    )
    information_documented_and_shared: Fact[bool] = Fact(
        "Must information on systems that may significantly affect human rights, and on their use, be "
        "documented, given to authorised bodies and, unless that is inappropriate, to the people affected?",
        source="CETS 225 Art. 14(2)(a)",
    )
    information_suffices_to_contest: Fact[bool] = Fact(
        "Do the State's measures ensure that this information suffices to contest decisions made or "
        "substantially informed by the system and, if that may be contested too, its use?",
        source="CETS 225 Art. 14(2)(b)",
    )
    complaints_possible: Fact[bool] = Fact(
        "Do the State's measures include an effective way to complain to competent authorities?",
        source="CETS 225 Art. 14(2)(c)",
    )
    procedural_safeguards: Fact[bool] = Fact(
        "Are effective procedural guarantees, safeguards and rights available to people where AI significantly "
        "impacts their human rights?",
        source="CETS 225 Art. 15(1)",
    )
    notice_of_interaction: Fact[bool] = Fact(
        "Does the State seek to ensure that people are told, as the context asks, that they deal with AI and not "
        "with a human?",
        source="CETS 225 Art. 15(2)",
    )


@describes
class StateRiskFramework:
    """How one State has the risks and impacts of AI managed."""

    measures_in_place: Fact[bool] = Fact(
        "Are there measures to identify, assess, prevent and mitigate the risks of AI by its impacts on human "
        "rights, democracy and the rule of law?",
        source="CETS 225 Art. 16(1)",
    )
    account_for_context: Fact[bool] = Fact(
        "Do they take account of context and intended use?", source="CETS 225 Art. 16(2)(a)"
    )
    account_for_severity_and_probability: Fact[bool] = Fact(
        "Do they take account of the severity and probability of impacts?", source="CETS 225 Art. 16(2)(b)"
    )
    hear_stakeholders: Fact[bool] = Fact(
        "Do they consider the perspectives of stakeholders, above all of people whose rights may be touched, "
        "unless that is inappropriate?",
        source="CETS 225 Art. 16(2)(c)",
    )
    apply_iteratively: Fact[bool] = Fact(
        "Do they apply again and again over the lifecycle?", source="CETS 225 Art. 16(2)(d)"
    )
    include_monitoring: Fact[bool] = Fact(
        "Do they include monitoring for risks and adverse impacts?", source="CETS 225 Art. 16(2)(e)"
    )
    include_documentation: Fact[bool] = Fact(
        "Do they include documentation of risks, impacts and approach?", source="CETS 225 Art. 16(2)(f)"
    )
    require_testing: Fact[bool] = Fact(
        "Do they require tests before first use and on significant modification, unless that is "
        "inappropriate?",
        source="CETS 225 Art. 16(2)(g)",
    )
    address_adverse_impacts: Fact[bool] = Fact(
        "Are there measures that seek to have adverse impacts adequately addressed?",
        source="CETS 225 Art. 16(3)",
    )
    impacts_documented_and_fed_back: Fact[bool] = Fact(
        "Are adverse impacts and the answers to them documented and fed back into risk management?",
        source="CETS 225 Art. 16(3)",
    )
    moratoria_assessed: Fact[bool] = Fact(
        "Has the State assessed whether uses it considers incompatible with human rights, democracy or the "
        "rule of law need a moratorium, a ban or something else (yes if it considers no use so)?",
        source="CETS 225 Art. 16(4)",
    )
