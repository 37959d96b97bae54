"""Operators of computing clusters large enough to train a covered model (SB 1047)."""

from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given, no_less_than
from aiframework.logic import Fact

__all__ = ["ComputingCluster"]


@describes
class ComputingCluster:
    """A computing cluster and how its operator deals with large customers."""

    operates_cluster: Fact[bool] = Fact(
        "Does the organisation operate networked machines that can be used to train AI?",
        source="SB 1047, Bus. & Prof. Code § 22602(d), 22604(a)",
    )
    network_speed: Fact[Decimal] = Fact(
        "How fast is the data-centre network that connects the machines?",
        source="SB 1047, Bus. & Prof. Code § 22602(d)",
        unit="Gbit/s",
    )
    peak_capacity: Fact[Decimal] = Fact(
        "What is the theoretical maximum capacity in integer or floating-point operations per second?",
        source="SB 1047, Bus. & Prof. Code § 22602(d)",
        unit="operations per second",
    )
    customer_compute_suffices: Fact[bool] = Fact(
        "Does a customer use compute resources that would be enough to train a covered model?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)",
    )
    customer_uses_repeatedly: Fact[bool] = Fact(
        "Does a customer use such resources repeatedly?", source="SB 1047, Bus. & Prof. Code § 22604(a)(3)"
    )
    policies_written: Fact[bool] = Fact(
        "Are there written policies and procedures for all six customer controls in the bill?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(1)-(6)",
        control="operator",
        sums_up=each_of(
            "obtains_identity",
            "obtains_business_purpose",
            "obtains_payment_details",
            "obtains_contact_details",
            "assesses_intent_to_train",
            given("customer_uses_repeatedly", "revalidates_each_time"),
            "keeps_access_records",
            no_less_than("records_kept_for", 7),
            "can_shut_down_customer",
        ),
    )
    obtains_identity: Fact[bool] = Fact(
        "Do the procedures obtain the prospective customer's identity?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(1)(A)",
        control="operator",
    )
    obtains_business_purpose: Fact[bool] = Fact(
        "Do the procedures obtain the customer's business purpose for using the cluster?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(1)",
        control="operator",
    )
    obtains_payment_details: Fact[bool] = Fact(
        "Do the procedures obtain the means and source of payment?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(1)(B)",
        control="operator",
    )
    obtains_contact_details: Fact[bool] = Fact(
        "Do the procedures obtain the e-mail and telephone contacts used to verify identity?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(1)(C)",
        control="operator",
    )
    assesses_intent_to_train: Fact[bool] = Fact(
        "Do the procedures assess whether the customer intends to train a covered model?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(2)",
        control="operator",
    )
    revalidates_each_time: Fact[bool] = Fact(
        "Are a repeat customer's information and intent validated again before each use?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(3)",
        control="operator",
    )
    keeps_access_records: Fact[bool] = Fact(
        "Are IP addresses and the date and time of each access or administrative action kept?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(4)",
        control="operator",
    )
    records_kept_for: Fact[float] = Fact(
        "For how many years are records of the actions taken kept?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(5)",
        unit="years",
    )
    records_requested: Fact[bool] = Fact(
        "Has the Attorney General asked for those records?", source="SB 1047, Bus. & Prof. Code § 22604(a)(5)"
    )
    records_provided: Fact[bool] = Fact(
        "Were the records provided to the Attorney General?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(5)",
        control="operator",
    )
    can_shut_down_customer: Fact[bool] = Fact(
        "Can you promptly shut down all resources a customer uses to train or operate models?",
        source="SB 1047, Bus. & Prof. Code § 22604(a)(6)",
        control="operator",
    )
    considers_best_practice: Fact[bool] = Fact(
        "Do you consider industry best practice and applicable federal guidance?",
        source="SB 1047, Bus. & Prof. Code § 22604(b)",
        control="operator",
    )
