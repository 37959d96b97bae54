"""Article 11: the technical documentation of a high-risk system."""

from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.eu_ai_act.annex_i_section_a import IN_PRODUCT_OF_SECTION_A
from aiframework.laws.eu_ai_act.annex_iv import annex_iv_content
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_technical_documentation
from aiframework.laws.eu_ai_act.article_111_there_before import done_by_its_day
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider

__all__ = ["document_in_one_set", "draw_up_documentation", "show_compliance_in_documentation"]

draw_up_documentation = owed_by_provider(
    cite="Art. 11(1) sub 1",
    says="Technical documentation is drawn up before release and kept up to date.",
    must=(
        TechnicalDocumentation.drawn_up_before_release | done_by_its_day(TechnicalDocumentation.drawn_up_on)
    )
    & TechnicalDocumentation.up_to_date,
    unless=limit_of_technical_documentation,
)

show_compliance_in_documentation = owed_by_provider(
    cite="Art. 11(1) sub 2",
    says="The documentation shows clearly how the requirements are met and contains at least what Annex IV "
    "lists, in simplified manner where allowed.",
    must=TechnicalDocumentation.shows_compliance & annex_iv_content,
    unless=limit_of_technical_documentation,
)

document_in_one_set = owed_by_provider(
    cite="Art. 11(2)",
    says="For a product under an act of Annex I Section A, one set of documentation holds what both laws "
    "ask.",
    when=high_risk & IN_PRODUCT_OF_SECTION_A,
    must=TechnicalDocumentation.single_set,
    unless=limit_of_technical_documentation,
)
