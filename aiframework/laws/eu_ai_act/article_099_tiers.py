"""Articles 99(3) to (6a) and 100: the tiers of fines. The arithmetic stands with the sanctions."""

from typing import Final

from aiframework.facts.supervision import InformationRequest, Requester
from aiframework.laws.eu_ai_act.article_025_whole_act import ANY_OPERATOR
from aiframework.laws.eu_ai_act.article_031_notified_bodies import notified_body
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025, OMNIBUS_IN_FORCE
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_5
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Note, Prohibition

__all__ = [
    "fines_for_other_duties",
    "fines_for_prohibited_practices",
    "fines_for_wrong_information",
    "fines_on_union_institutions",
    "lower_fines_for_small_and_medium",
    "lower_fines_for_small_mid_caps",
    "misleading_authorities",
]

#: Article 3(48): no other national authority is a competent one
_NATIONAL_REQUEST: Final = InformationRequest.requester.in_(
    {
        Requester.MARKET_SURVEILLANCE_AUTHORITY,
        Requester.AUTHORITY_FOR_RIGHTS_BODY,
        Requester.NOTIFYING_AUTHORITY,
        Requester.NOTIFIED_BODY,
    }
)

fines_for_prohibited_practices = Note(
    cite="Art. 99(3)",
    says=(
        "Prohibited practices: up to EUR 35 000 000 or, for undertakings, 7 % of worldwide turnover, "
        "whichever is higher."
    ),
    verified=PRIMARY,
    note="Article 5 applies since 2 February 2025, fines are possible since 2 August 2025.",
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

fines_for_other_duties = Note(
    cite="Art. 99(4)",
    says=(
        "Listed duties of operators and notified bodies, Article 50 included: up to EUR 15 000 000 or 3 "
        "%, whichever is higher."
    ),
    verified=PRIMARY,
    note="Its points list the duties; what they do not list is left to national rules.",
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

fines_for_wrong_information = Note(
    cite="Art. 99(5)",
    says=(
        "Incorrect, incomplete or misleading replies to notified bodies or authorities: up to EUR 7 500 "
        "000 or 1 %, whichever is higher."
    ),
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

misleading_authorities = Prohibition(
    cite="Art. 99(5)",
    part="reply",
    says=(
        "What is supplied to a notified body or national authority that asked for it is neither wrong, "
        "incomplete nor misleading."
    ),
    verified=INTERPRETED,
    note="Only replies to a request: wrong data volunteered are not fined under this paragraph. It does not say whose: "
    "notified bodies, too, answer the notifying authority.",
    scope=within_the_act_even_if_open_source | notified_body,
    each=InformationRequest,
    binds=ANY_OPERATOR | notified_body,
    when=_NATIONAL_REQUEST
    & InformationRequest.reply_given
    & (
        ~InformationRequest.reply_correct
        | ~InformationRequest.reply_complete
        | InformationRequest.reply_misleading
    ),
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_5,
)

lower_fines_for_small_and_medium = Note(
    cite="Art. 99(6)",
    says=(
        "For small and medium-sized enterprises and start-ups each of these fines is capped at the "
        "lower of amount and percentage."
    ),
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

lower_fines_for_small_mid_caps = Note(
    cite="Art. 99(6a)",
    says=(
        "For small mid-caps the lower of the two counts under paragraphs 4 and 5, not for prohibited "
        "practices."
    ),
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=OMNIBUS_IN_FORCE,
)

fines_on_union_institutions = Note(
    cite="Art. 100",
    says=(
        "The European Data Protection Supervisor may fine institutions, bodies, offices and agencies of "
        "the Union, weighing gravity, cooperation and budget."
    ),
    verified=PRIMARY,
    binds="the European Data Protection Supervisor",
    applies=FROM_AUGUST_2025,
)
