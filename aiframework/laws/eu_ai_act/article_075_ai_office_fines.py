"""Article 75c(4) and (8): what a breach costs where the AI Office is the supervisor.

Under the AI Office any breach is fined as Article 99(4) says, also one that Article 99(4) does not list;
under national authorities the same breach is fined by national rules.
"""

from typing import Final

import attrs

from aiframework.facts.operator import Operator
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION_AS_AMENDED
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_75C_5, ARTICLE_99_4, ARTICLE_99_5
from aiframework.legal.penalty import NATIONAL_RULES_DECIDE
from aiframework.legal.provision import Note, Verified
from aiframework.legal.sanction import Sanction, Tariff
from aiframework.logic import Predicate

__all__ = [
    "AI_OFFICE_FINE",
    "AI_OFFICE_FINE_AND_PAYMENTS",
    "AI_OFFICE_INFORMATION_FINE",
    "NATIONAL_RULES_OR_AI_OFFICE",
    "PUBLIC_DEPLOYER_FINE",
    "fined_as_listed_where",
]

_SPARED, _UNION_INSTITUTION, *_LISTED = ARTICLE_99_4.tariffs


def _by_the_ai_office(tier: Sanction) -> Sanction:
    """Return the fine of a tier as the AI Office imposes it: Article 75c(4) does not take up Article 99(8)."""
    spared, institution, _by_national_rules, *ceilings = tier.tariffs
    return attrs.evolve(tier, cite="Art. 75c(4)", tariffs=(spared, institution, *ceilings))


_CEILING = _LISTED[-1]
_BY_THE_AI_OFFICE = ai_office_competent.condition()

#: for breaches that no tier of Article 99 lists
NATIONAL_RULES_OR_AI_OFFICE: Final = Sanction(
    cite="Art. 99(1), Art. 75c(4)(a)",
    tariffs=(
        attrs.evolve(_SPARED, when=_SPARED.when & (_UNION_INSTITUTION.when | _BY_THE_AI_OFFICE)),
        _UNION_INSTITUTION,
        Tariff(penalty=_CEILING.penalty.cited("Art. 75c(4)(a)"), when=_BY_THE_AI_OFFICE),
        Tariff(penalty=NATIONAL_RULES_DECIDE),
    ),
    base=ARTICLE_99_4.base,
    size=ARTICLE_99_4.size,
)


def fined_as_listed_where(listed: Predicate) -> Sanction:
    """Return the fine of a duty that Article 99(4) lists for some of those it binds.

    Args:
        listed: who or what Article 99(4) lists; for others the breach is one that no tier lists.
    """
    return attrs.evolve(
        NATIONAL_RULES_OR_AI_OFFICE,
        cite="Art. 99(4), Art. 99(1), Art. 75c(4)(a)",
        tariffs=(
            attrs.evolve(_SPARED, when=_SPARED.when & listed),
            *NATIONAL_RULES_OR_AI_OFFICE.tariffs[:2],
            *(attrs.evolve(tariff, when=tariff.when & listed) for tariff in _LISTED),
            *NATIONAL_RULES_OR_AI_OFFICE.tariffs[2:],
        ),
    )


#: for what authorities register, and whoever acts for them: Article 26(8) does not name the latter
PUBLIC_DEPLOYER_FINE: Final = fined_as_listed_where(Operator.is_public_authority)

#: for breaches that exist only under the AI Office
AI_OFFICE_FINE: Final = _by_the_ai_office(ARTICLE_99_4)
#: for what the AI Office may also compel by periodic payments: Article 75c(5)(a) to (g)
AI_OFFICE_FINE_AND_PAYMENTS: Final = attrs.evolve(AI_OFFICE_FINE, besides=ARTICLE_75C_5)
#: for wrong, incomplete or misleading replies to the AI Office
AI_OFFICE_INFORMATION_FINE: Final = _by_the_ai_office(ARTICLE_99_5)

five_years_to_fine = Note(
    cite="Art. 75c(8)",
    says=(
        "The AI Office may fine for five years from the breach, or from the end of a lasting one, and "
        "enforce for "
        "five years from when its decision is final."
    ),
    verified=Verified(
        "primary text",
        note="The Dutch text as agreed (PE-CONS 30/26) says three years in both places; the English text says five.",
    ),
    binds="the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)
