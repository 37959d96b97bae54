"""What is known about the authorised representative of a provider from outside the Union."""

from datetime import date

from aiframework.facts.following import done_on_or, gone_since, only_where, open_before, there_until
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given
from aiframework.logic import Fact

__all__ = ["AuthorisedRepresentative"]


@describes
class AuthorisedRepresentative:
    """The authorised representative: appointment, mandate, tasks, end of the mandate."""

    # appointed by the provider
    appointed: Fact[bool] = Fact(
        "Has the provider, early or late, appointed an authorised representative for the system?",
        source="Reg. (EU) 2024/1689 Art. 22(1), (2)",
        follows=done_on_or("appointed_on", said="appointed_before_release"),
    )
    appointed_before_release: Fact[bool] = Fact(
        "Did the provider appoint an authorised representative before making the system (where the rules reach it "
        "only since its design changed: the changed system) available on the Union market?",
        source="Reg. (EU) 2024/1689 Art. 22(1)",
        control="operator",
        follows=open_before(only_where("appointed"), "appointed_on"),
    )
    appointed_on: Fact[date] = Fact(
        "On which day was the authorised representative appointed?",
        source="Reg. (EU) 2024/1689 Art. 22(1)",
        control="operator",
    )
    in_writing: Fact[bool] = Fact(
        "Is the mandate of the authorised representative in writing?",
        source="Reg. (EU) 2024/1689 Art. 22(1)",
        control="operator",
    )
    established_in_union: Fact[bool] = Fact(
        "Is the authorised representative established in the Union?",
        source="Reg. (EU) 2024/1689 Art. 22(1)",
        control="operator",
    )
    enabled: Fact[bool] = Fact(
        "Does the provider enable the representative to perform the tasks of the mandate?",
        source="Reg. (EU) 2024/1689 Art. 22(2)",
        control="operator",
    )
    mandate_covers_tasks: Fact[bool] = Fact(
        "Does the mandate empower the representative for all five tasks that Art. 22(3) lists?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(a)-(e)",
        control="operator",
    )
    mandate_lets_authorities_turn_to_it: Fact[bool] = Fact(
        "Does the mandate let authorities turn to the representative, besides or instead of the provider, on "
        "compliance?",
        source="Reg. (EU) 2024/1689 Art. 22(3)",
        control="operator",
    )

    # tasks
    performs_mandate: Fact[bool] = Fact(
        "Does the representative perform the tasks of its mandate?",
        source="Reg. (EU) 2024/1689 Art. 22(3)",
        control="operator",
    )
    asked_for_mandate: Fact[bool] = Fact(
        "Has a market surveillance authority asked the representative for a copy of the mandate?",
        source="Reg. (EU) 2024/1689 Art. 22(3)",
    )
    gave_copy_of_mandate: Fact[bool] = Fact(
        "Did the representative give the copy of the mandate in the Union language the authority indicated?",
        source="Reg. (EU) 2024/1689 Art. 22(3)",
        control="operator",
    )
    verified_provider_papers: Fact[bool] = Fact(
        "Has the representative verified that declaration and technical documentation exist and the right "
        "conformity assessment was carried out?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(a)",
        control="operator",
    )
    papers_kept: Fact[bool] = Fact(
        "Does the representative keep provider's contacts, declaration, technical documentation and, where a "
        "notified body issued one, the certificate ready for authorities for ten years after release?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(b)",
        control="operator",
        sums_up=each_of(
            "provider_contact_kept",
            "declaration_kept",
            "documentation_kept",
            given("conformity.notified_body_involved", "certificate_kept"),
        ),
        follows=gone_since("papers_discarded_on"),
    )
    papers_discarded_on: Fact[date] = Fact(
        "On which day were any of these papers thrown away or lost?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(b)",
    )
    provider_contact_kept: Fact[bool] = Fact(
        "Does the representative keep the provider's contact details ready for authorities for ten years "
        "after release?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(b)",
        control="operator",
        follows=there_until("papers_discarded_on"),
    )
    declaration_kept: Fact[bool] = Fact(
        "Does the representative keep a copy of the EU declaration of conformity ready for authorities for "
        "ten years after release?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(b)",
        control="operator",
        follows=there_until("papers_discarded_on"),
    )
    documentation_kept: Fact[bool] = Fact(
        "Does the representative keep the technical documentation ready for authorities for ten years after "
        "release?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(b)",
        control="operator",
        follows=there_until("papers_discarded_on"),
    )
    certificate_kept: Fact[bool] = Fact(
        "Does the representative keep the notified body's certificate ready for authorities for ten years "
        "after release?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(b)",
        control="operator",
        follows=there_until("papers_discarded_on"),
    )
    received_reasoned_request: Fact[bool] = Fact(
        "Has a competent authority sent the representative a reasoned request?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(c)-(d)",
    )
    supplied_information: Fact[bool] = Fact(
        "Did the representative supply, on request, all that shows conformity, with access to logs under the "
        "provider's control?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(c)",
        control="operator",
    )
    cooperates: Fact[bool] = Fact(
        "Does the representative cooperate, on request, with authorities in what they do about the system?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(d)",
        control="operator",
    )
    registered_or_checked_entry: Fact[bool] = Fact(
        "Has the representative registered the system or, where the provider did, made sure that its own "
        "details in the entry are correct?",
        source="Reg. (EU) 2024/1689 Art. 22(3)(e)",
        control="operator",
    )

    # end of the mandate
    doubts_provider: Fact[bool] = Fact(
        "Does the representative consider, or have reason to consider, that the provider breaches the AI "
        "Act?",
        source="Reg. (EU) 2024/1689 Art. 22(4)",
    )
    ended_mandate: Fact[bool] = Fact(
        "Did the representative end the mandate because of the provider's breach?",
        source="Reg. (EU) 2024/1689 Art. 22(4)",
        control="operator",
    )
    told_authority_of_end: Fact[bool] = Fact(
        "Did the representative at once tell the market surveillance authority that and why it ended the "
        "mandate?",
        source="Reg. (EU) 2024/1689 Art. 22(4)",
        control="operator",
    )
    told_notified_body_of_end: Fact[bool] = Fact(
        "Did the representative at once tell the notified body that and why it ended the mandate?",
        source="Reg. (EU) 2024/1689 Art. 22(4)",
        control="operator",
    )
