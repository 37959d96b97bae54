"""Article 50(2): generated content is marked so that machines can tell."""

from aiframework.facts.content import Content, Modality
from aiframework.facts.nature import Nature
from aiframework.laws.eu_ai_act.article_025_whole_act import taken_for_provider
from aiframework.laws.eu_ai_act.article_111_generators import MARKING_RULES
from aiframework.laws.eu_ai_act.article_111_high_risk_systems import TRANSPARENCY_WAITS
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.guidelines import transparency_guidelines
from aiframework.laws.eu_ai_act.roles import provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Exclusion, Term

__all__ = ["marking_excepted", "synthetic_content_without_exception"]

marking_excepted = Exclusion(
    cite="Art. 50(2)",
    part="exceptions",
    says=(
        "Help with standard editing, no substantial change of the input or its meaning, or authorised "
        "by law against crime."
    ),
    verified=INTERPRETED,
    note=(
        "Guidelines, paragraphs 68, 87 and 88: nor captions, labels, code and text for machines, strictly technical output "
        "within a company, and scenes that are seen at once and never kept."
    ),
    means=Content.standard_editing_only
    | Content.no_substantial_alteration
    | Nature.authorised_against_crime
    | (Content.of_a_kind_left_unmarked & transparency_guidelines("paras 68, 87, 88")),
    applies=GENERAL_APPLICATION,
)

synthetic_content_without_exception = Term(
    cite="Art. 50(2)",
    part="trigger",
    says="The system generates or alters audio, images, video or text, and no exception holds.",
    verified=PRIMARY,
    means=Content.synthetic.overlaps(set(Modality)) & ~marking_excepted,
    applies=GENERAL_APPLICATION,
)

mark_generated_content = Duty(
    cite="Art. 50(2)",
    says=(
        "The provider of a system that generates or alters content marks it in machine-readable form and makes it "
        "detectable, as effectively, openly, robustly and reliably as is feasible."
    ),
    verified=PRIMARY,
    note=(
        "Marking and detection are both needed. A mark of the model underneath may be relied on; the "
        "provider answers for it."
    ),
    scope=within_the_act_even_if_open_source,
    binds=provider | taken_for_provider,
    when=Content.synthetic.overlaps(set(Modality)),
    must=Content.marked_machine_readable & Content.detectable & Content.marking_works_well,
    unless=marking_excepted | TRANSPARENCY_WAITS,
    applies=MARKING_RULES,
    sanction=ARTICLE_99_4,
)
