"""Looking for bias with special categories of personal data."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["BiasDetection"]


@describes
class BiasDetection:
    """Sensitive personal data processed in order to find and correct bias."""

    uses_special_category_data: Fact[bool] = Fact(
        "Does the organisation process special categories of personal data (origin, beliefs, health, "
        "orientation ...) to detect or correct bias?",
        source="Reg. (EU) 2024/1689 Art. 4a(1), (2)",
        control="operator",
    )
    strictly_necessary: Fact[bool] = Fact(
        "Is processing special-category data strictly necessary to detect and correct bias?",
        source="Reg. (EU) 2024/1689 Art. 4a(1), (2)(a)",
    )
    serves_data_governance: Fact[bool] = Fact(
        "Does processing special-category data serve to examine the data sets of a high-risk system for "
        "biases and to prevent them?",
        source="Reg. (EU) 2024/1689 Art. 4a(1), Art. 10(2)(f), (g)",
    )
    bias_could_harm: Fact[bool] = Fact(
        "Is the bias in question likely to affect health, safety or fundamental rights, or to lead to "
        "unlawful discrimination?",
        source="Reg. (EU) 2024/1689 Art. 4a(2)(a)",
    )
    all_conditions_met: Fact[bool] = Fact(
        "Are all six conditions met: no other data would do, re-use limited, access controlled, no "
        "sharing, deletion afterwards, reasons recorded?",
        source="Reg. (EU) 2024/1689 Art. 4a(1)(a)-(f)",
        control="operator",
        sums_up=each_of(
            "other_data_insufficient",
            "reuse_limited_and_pseudonymised",
            "access_controlled_and_documented",
            "kept_from_third_parties",
            "deleted_afterwards",
            "reasons_recorded",
        ),
    )
    other_data_insufficient: Fact[bool] = Fact(
        "Is it impossible to find and correct the bias effectively with other, synthetic or anonymised data?",
        source="Reg. (EU) 2024/1689 Art. 4a(1)(a)",
    )
    reuse_limited_and_pseudonymised: Fact[bool] = Fact(
        "Is re-use of the special-category data limited technically, with state-of-the-art security and "
        "privacy measures such as pseudonymisation?",
        source="Reg. (EU) 2024/1689 Art. 4a(1)(b)",
        control="operator",
    )
    access_controlled_and_documented: Fact[bool] = Fact(
        "Is access to the special-category data strictly controlled, documented and limited to "
        "authorised people bound to confidentiality?",
        source="Reg. (EU) 2024/1689 Art. 4a(1)(c)",
        control="operator",
    )
    kept_from_third_parties: Fact[bool] = Fact(
        "Are the special-category data kept from transmission to, or access by, other parties?",
        source="Reg. (EU) 2024/1689 Art. 4a(1)(d)",
        control="operator",
    )
    deleted_afterwards: Fact[bool] = Fact(
        "Are the special-category data deleted once the bias is corrected or their retention period ends, "
        "whichever comes first (yes if that is arranged and still to come)?",
        source="Reg. (EU) 2024/1689 Art. 4a(1)(e)",
        control="operator",
    )
    reasons_recorded: Fact[bool] = Fact(
        "Do the records of processing say why special-category data were strictly necessary and other "
        "data would not do?",
        source="Reg. (EU) 2024/1689 Art. 4a(1)(f)",
        control="operator",
    )
