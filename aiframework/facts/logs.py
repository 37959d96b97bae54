"""What is known about the events a system records, and who keeps the records."""

from typing import Final

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given, no_less_than, one_of
from aiframework.logic import Fact

__all__ = ["Logs"]

#: for so many months logs are kept at least, where no other law says otherwise: Art. 19(1), Art. 26(6)
_MONTHS: Final = 6


@describes
class Logs:
    """The logs a system makes by itself, and how long provider and deployer keep them."""

    recorded_automatically: Fact[bool] = Fact(
        "Can the system record events by itself over its whole lifetime?",
        source="Reg. (EU) 2024/1689 Art. 12(1)",
        control="operator",
    )
    trace_what_matters: Fact[bool] = Fact(
        "Do the logs cover events that help find risks and substantial modifications, monitor the system "
        "after release, and let deployers monitor its operation?",
        source="Reg. (EU) 2024/1689 Art. 12(2)(a)-(c)",
        control="operator",
        sums_up=each_of("help_find_risks", "help_monitor_after_release", "help_deployers_monitor"),
    )
    help_find_risks: Fact[bool] = Fact(
        "Do the logs cover events that help find situations where the system presents a risk or is "
        "substantially modified?",
        source="Reg. (EU) 2024/1689 Art. 12(2)(a)",
        control="operator",
    )
    help_monitor_after_release: Fact[bool] = Fact(
        "Do the logs cover events that help the provider's post-market monitoring?",
        source="Reg. (EU) 2024/1689 Art. 12(2)(b)",
        control="operator",
    )
    help_deployers_monitor: Fact[bool] = Fact(
        "Do the logs cover events that help deployers monitor the operation?",
        source="Reg. (EU) 2024/1689 Art. 12(2)(c)",
        control="operator",
    )

    # remote biometric identification
    cover_identification_minimum: Fact[bool] = Fact(
        "Do the logs record each period of use, the reference database, the input behind each match, and who "
        "verified the results?",
        source="Reg. (EU) 2024/1689 Art. 12(3)(a)-(d)",
        control="operator",
        sums_up=each_of(
            "record_each_use",
            "record_reference_database",
            "record_matching_input",
            "record_verifying_persons",
        ),
    )
    record_each_use: Fact[bool] = Fact(
        "Do the logs record the start and end (date and time) of each use?",
        source="Reg. (EU) 2024/1689 Art. 12(3)(a)",
        control="operator",
    )
    record_reference_database: Fact[bool] = Fact(
        "Do the logs record the reference database that input was checked against?",
        source="Reg. (EU) 2024/1689 Art. 12(3)(b)",
        control="operator",
    )
    record_matching_input: Fact[bool] = Fact(
        "Do the logs record the input data that led to a match?",
        source="Reg. (EU) 2024/1689 Art. 12(3)(c)",
        control="operator",
    )
    record_verifying_persons: Fact[bool] = Fact(
        "Do the logs record which persons took part in verifying the results?",
        source="Reg. (EU) 2024/1689 Art. 12(3)(d)",
        control="operator",
    )

    # keeping
    under_provider_control: Fact[bool] = Fact(
        "Are the automatically made logs, wholly or partly, under the provider's control?",
        source="Reg. (EU) 2024/1689 Art. 16(e), Art. 19(1)",
    )
    kept_by_provider: Fact[bool] = Fact(
        "Does the provider keep the logs under its control for a period that suits the intended purpose, six "
        "months at least or as other law sets?",
        source="Reg. (EU) 2024/1689 Art. 16(e), Art. 19(1)",
        control="operator",
        sums_up=each_of(
            given("other_law_sets_period", "other_period_followed"),
            one_of(
                "other_law_sets_period",
                each_of(no_less_than("months_kept_by_provider", _MONTHS), "provider_period_fits_purpose"),
            ),
        ),
    )
    months_kept_by_provider: Fact[int] = Fact(
        "For how many full months from its creation does the provider keep each log under its control?",
        source="Reg. (EU) 2024/1689 Art. 19(1)",
        unit="months",
        control="operator",
    )
    provider_period_fits_purpose: Fact[bool] = Fact(
        "Does the period for which the provider keeps the logs suit the intended purpose?",
        source="Reg. (EU) 2024/1689 Art. 19(1)",
        control="operator",
    )
    kept_in_provider_financial_file: Fact[bool] = Fact(
        "Does the provider keep the logs as part of the documentation required by Union financial services "
        "law?",
        source="Reg. (EU) 2024/1689 Art. 19(2)",
        control="operator",
    )
    under_deployer_control: Fact[bool] = Fact(
        "Are the automatically made logs, wholly or partly, under the deployer's control?",
        source="Reg. (EU) 2024/1689 Art. 26(6)",
    )
    kept_by_deployer: Fact[bool] = Fact(
        "Does the deployer keep the logs under its control for a period that suits the intended purpose, six "
        "months at least or as other law sets?",
        source="Reg. (EU) 2024/1689 Art. 26(6)",
        control="operator",
        sums_up=each_of(
            given("other_law_sets_period", "other_period_followed"),
            one_of(
                "other_law_sets_period",
                each_of(no_less_than("months_kept_by_deployer", _MONTHS), "deployer_period_fits_purpose"),
            ),
        ),
    )
    months_kept_by_deployer: Fact[int] = Fact(
        "For how many full months from its creation does the deployer keep each log under its control?",
        source="Reg. (EU) 2024/1689 Art. 26(6)",
        unit="months",
        control="operator",
    )
    deployer_period_fits_purpose: Fact[bool] = Fact(
        "Does the period for which the deployer keeps the logs suit the intended purpose?",
        source="Reg. (EU) 2024/1689 Art. 26(6)",
        control="operator",
    )
    kept_in_deployer_financial_file: Fact[bool] = Fact(
        "Does the deployer keep the logs as part of the documentation required by Union financial services "
        "law?",
        source="Reg. (EU) 2024/1689 Art. 26(6)",
        control="operator",
    )
    other_law_sets_period: Fact[bool] = Fact(
        "Does other Union or national law, such as data protection law, set a different period for keeping "
        "these logs?",
        source="Reg. (EU) 2024/1689 Art. 19(1), Art. 26(6)",
    )
    other_period_followed: Fact[bool] = Fact(
        "Are the logs kept for the period that other Union or national law sets?",
        source="Reg. (EU) 2024/1689 Art. 19(1), Art. 26(6)",
        control="operator",
    )
