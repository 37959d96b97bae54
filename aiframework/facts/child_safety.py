"""Companion chatbots and children under Adam's Law (SB 1119)."""

from datetime import date
from enum import Enum

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, including, one_of
from aiframework.logic import Fact

__all__ = ["ChatbotBehaviour", "ChildSafety"]


class ChatbotBehaviour(Enum):
    """The fourteen behaviours towards children the operator takes reasonable measures against."""

    ENCOURAGES_SELF_HARM_DRUGS_OR_HARMING_OTHERS = "encourages_self_harm_drugs_or_harming_others"
    DIAGNOSES_OR_TREATS = "diagnoses_or_treats"
    OBSCENE_MATTER = "obscene_matter"
    DEPICTS_PERSON_IN_OBSCENE_MATTER = "depicts_person_in_obscene_matter"
    DISCOURAGES_SEEKING_HELP = "discourages_seeking_help"
    DISCOURAGES_BREAKS = "discourages_breaks"
    CLAIMS_SENTIENCE_OR_HUMANITY = "claims_sentience_or_humanity"
    SOLICITS_SPENDING_FOR_RELATIONSHIP = "solicits_spending_for_relationship"
    UNLAWFUL_ADVERTISING = "unlawful_advertising"
    ROMANTIC_INTEREST = "romantic_interest"
    CLAIMS_SPECIAL_UNDERSTANDING = "claims_special_understanding"
    ENCOURAGES_EMOTIONAL_RELIANCE = "encourages_emotional_reliance"
    EXCESSIVE_FLATTERY = "excessive_flattery"
    ENCOURAGES_EVADING_CONTROLS = "encourages_evading_controls"


@describes
class ChildSafety:
    """How the operator of a companion chatbot protects children who use it."""

    only_postsecondary_education: Fact[bool] = Fact(
        "Is the chatbot offered by a postsecondary institution exclusively in educational settings?",
        source="SB 1119, Bus. & Prof. Code § 21810.5(j)(2)(A)",
    )
    only_workplace: Fact[bool] = Fact(
        "Is the chatbot offered exclusively to employees or other personnel in the workplace?",
        source="SB 1119, Bus. & Prof. Code § 21810.5(j)(2)(B)",
    )
    determines_age: Fact[bool] = Fact(
        "Do you determine each user's age by the age signal of the operating system or app store?",
        source="SB 1119, Bus. & Prof. Code § 21811(a)(1)",
        control="operator",
    )
    age_signal_unavailable: Fact[bool] = Fact(
        "Are you unable to determine a user's age by that signal?",
        source="SB 1119, Bus. & Prof. Code § 21811(a)(2)",
    )
    uses_fallback_age_method: Fact[bool] = Fact(
        "Do you then rely on the age determination of Health and Safety Code section 27001?",
        source="SB 1119, Bus. & Prof. Code § 21811(a)(2)",
        control="operator",
    )
    protects_all_users_as_children: Fact[bool] = Fact(
        "Do you give all users the protections meant for children?",
        source="SB 1119, Bus. & Prof. Code § 21811(b)",
        control="operator",
    )
    defaults_kept_for_all: Fact[bool] = Fact(
        "Are those default settings kept for every user unless you actually know the user is no child?",
        source="SB 1119, Bus. & Prof. Code § 21811(b)",
        control="operator",
    )
    allows_children: Fact[bool] = Fact(
        "May people under 18 use the chatbot?",
        source="SB 1119, Bus. & Prof. Code § 21810.5(a), (j)(1)(B)",
        control="operator",
    )
    releases_new_or_modified_chatbot: Fact[bool] = Fact(
        "Are you making a new or substantially modified companion chatbot available?",
        source="SB 1119, Bus. & Prof. Code § 21812(a)",
        control="operator",
    )
    risk_assessed_before_release: Fact[bool] = Fact(
        "Was a documented assessment of risks to children completed before the chatbot was made available?",
        source="SB 1119, Bus. & Prof. Code § 21812(a)(1)",
        control="operator",
    )
    risk_assessment_complete: Fact[bool] = Fact(
        "Does it summarise evaluations of each covered harm and describe methods, benchmarks and experts?",
        source="SB 1119, Bus. & Prof. Code § 21812(a)(1)(A)-(B)",
        control="operator",
    )
    mitigations_taken_and_documented: Fact[bool] = Fact(
        "Are measures that reasonably mitigate each identified risk taken and documented (yes if none was found)?",
        source="SB 1119, Bus. & Prof. Code § 21812(a)(4)",
        control="operator",
    )
    age_assurance_published: Fact[bool] = Fact(
        "Is a high-level description of your age assurance published and kept accurate?",
        source="SB 1119, Bus. & Prof. Code § 21812(b)",
        control="operator",
    )
    child_safety_policy_published: Fact[bool] = Fact(
        "Is a child safety policy published and kept accurate?",
        source="SB 1119, Bus. & Prof. Code § 21812(c)",
        control="operator",
    )
    child_safety_policy_complete: Fact[bool] = Fact(
        "Does the policy describe design against harms and harmful behaviour, age assurance, data and advertising limits, "
        "defaults and crisis response?",
        source="SB 1119, Bus. & Prof. Code § 21812(c)(1)-(2)",
        control="operator",
    )
    crisis_protocol: Fact[bool] = Fact(
        "Is a documented crisis response protocol in place?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)",
        control="operator",
    )
    crisis_referral: Fact[bool] = Fact(
        "Does it give timely support with a clear referral to a crisis service?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(A)",
        control="operator",
    )
    acts_on_imminent_threat: Fact[bool] = Fact(
        "On a credible imminent threat, is a linked parent told or the child connected to a crisis helpline "
        "(yes if there was none and that is what would be done)?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(B)",
        control="operator",
    )
    children_told_of_parent_notice: Fact[bool] = Fact(
        "Are children with linked accounts told in plain words that a parent may be notified (yes if no "
        "child has a linked account)?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(C)",
        control="operator",
    )
    usage_reminders_and_disclosures: Fact[bool] = Fact(
        "Are there usage reminders, disclosures a child notices and understands, and other features that fit the risks found?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(2)",
        control="operator",
    )
    memory_off_by_default: Fact[bool] = Fact(
        "Is lasting memory of conversations off by default for children?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(A)(i)",
        control="operator",
    )
    memory_only_from_16_with_guardrails: Fact[bool] = Fact(
        "If lasting memory is on by default for some children, are they all 16 or older and are there "
        "controls that keep it from weakening the safety measures?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(A)(i)(II)",
        control="operator",
    )
    push_off_by_default: Fact[bool] = Fact(
        "Are push notifications off by default for children?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(A)(ii)",
        control="operator",
    )
    session_limit: Fact[float] = Fact(
        "After how many hours does a child's single continuous session end by default?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(A)(iii)",
        unit="hours",
        control="operator",
    )
    daily_limit: Fact[float] = Fact(
        "How many hours a day can a child chat with your companion chatbots by default?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(A)(iv)",
        unit="hours",
        control="operator",
    )
    only_parent_changes_defaults: Fact[bool] = Fact(
        "Can only a parent with a linked account change those defaults?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(A), (D)",
        control="operator",
    )
    parents_adjust_each_default: Fact[bool] = Fact(
        "Can parents adjust each default?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(B)(i)",
        control="operator",
    )
    parents_block_under_16: Fact[bool] = Fact(
        "Can parents disable access for a child under 16?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(B)(ii)",
        control="operator",
    )
    promotes_parental_controls: Fact[bool] = Fact(
        "Do you actively promote the parental controls?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(3)(C)",
        control="operator",
    )
    periodic_ai_notice: Fact[bool] = Fact(
        "Are children told, repeatedly and in a fitting form, that they interact with AI?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(4)",
        control="operator",
    )
    measures_cover_all_behaviours: Fact[bool] = Fact(
        "Are there reasonable measures against all fourteen listed behaviours towards children?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(5)(A)(i)-(xiv)",
        control="operator",
        sums_up=each_of(
            *(
                including("measures_against", each)
                for each in ChatbotBehaviour
                if each is not ChatbotBehaviour.DIAGNOSES_OR_TREATS
            ),
            one_of(
                including("measures_against", ChatbotBehaviour.DIAGNOSES_OR_TREATS),
                "regulated_medical_device",
            ),
        ),
    )
    measures_against: Fact[frozenset[ChatbotBehaviour]] = Fact(
        "Against which behaviours towards children are there reasonable measures?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(5)(A)(i)-(xiv)",
        control="operator",
    )
    regulated_medical_device: Fact[bool] = Fact(
        "Is the chatbot designed to diagnose or treat, and regulated for it as a medical device and under "
        "the federal health privacy act?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(5)(A)(ii)",
    )
    usable_interface: Fact[bool] = Fact(
        "Can children and parents reasonably find, understand and use the protections?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(6)(A)",
        control="operator",
    )
    interface_tested: Fact[bool] = Fact(
        "Was the interface tested with representative children and parents, and are its safety decisions documented?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(6)(B)",
        control="operator",
    )
    interface_retested: Fact[bool] = Fact(
        "Was it tested again within two years of the test before?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(6)(B)",
        control="operator",
    )
    interface_tested_on: Fact[date] = Fact(
        "On which day was the interface last tested with children and parents?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(6)(B)",
        control="operator",
    )
    public_incident_channel: Fact[bool] = Fact(
        "Can third parties report child safety incidents directly to you?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(7)",
        control="operator",
    )
    shows_cross_context_advertising: Fact[bool] = Fact(
        "Are children shown cross-context behavioural advertising?",
        source="SB 1119, Bus. & Prof. Code § 21813(a)(1)(A)",
        control="operator",
    )
    targets_advertising_from_chat: Fact[bool] = Fact(
        "Is advertising aimed at a child with personal information from the chat, beyond age, coarse place, device and "
        "interest expressed in the session?",
        source="SB 1119, Bus. & Prof. Code § 21813(a)(1)(B)",
        control="operator",
    )
    profiles_child_for_advertising: Fact[bool] = Fact(
        "Is information used for contextual advertising also used to profile the child?",
        source="SB 1119, Bus. & Prof. Code § 21813(a)(1)(B)(iii)",
        control="operator",
    )
    advertising_labelled: Fact[bool] = Fact(
        "Is every advertisement shown to children clearly labelled (yes if none is shown)?",
        source="SB 1119, Bus. & Prof. Code § 21813(a)(1)(C)",
        control="operator",
    )
    sells_child_data: Fact[bool] = Fact(
        "Is personal information gathered from children sold?",
        source="SB 1119, Bus. & Prof. Code § 21813(a)(2)(A)",
        control="operator",
    )
    uses_child_data_beyond_need: Fact[bool] = Fact(
        "Is it used or shared beyond the service requested, safety or legal compliance?",
        source="SB 1119, Bus. & Prof. Code § 21813(a)(2)(B)",
        control="operator",
    )
    dark_patterns: Fact[bool] = Fact(
        "Does the design of these features have the substantial effect of subverting or impairing users' choice?",
        source="SB 1119, Bus. & Prof. Code § 21813(a)(2)(C)",
        control="operator",
    )
    children_affected: Fact[int] = Fact(
        "How many children are affected by the breach?",
        source="SB 1119, Bus. & Prof. Code § 21816(a)(1)",
        unit="children",
    )
    violation_intentional: Fact[bool] = Fact(
        "Was the breach intentional?", source="SB 1119, Bus. & Prof. Code § 21816(a)(1)"
    )
