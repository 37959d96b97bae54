"""Article 18: documents kept for the authorities until ten years after release."""

from typing import Final

from aiframework.facts.conformity import Conformity
from aiframework.facts.declaration import Declaration
from aiframework.facts.operator import Operator
from aiframework.facts.summing_up import as_part_of
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_documentation_keeping
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.provider_duties import all_done, not_told_lacking, owed_by_provider
from aiframework.laws.eu_ai_act.retention import WHICH_RELEASE, after_release
from aiframework.legal.provision import INTERPRETED, PRIMARY, Note, Term

__all__ = ["DOCUMENTATION_LASTS", "documentation_met"]

_IN_FINANCIAL_FILE: Final = (
    Operator.is_regulated_financial_institution & TechnicalDocumentation.kept_in_financial_file
)

keep_technical_documentation = owed_by_provider(
    cite="Art. 18(1)(a)",
    says="The provider keeps the technical documentation ready for authorities until ten years after "
    "release.",
    verified=INTERPRETED,
    note=f"For financial institutions, Article 18(3) puts the documentation into the file their own law "
    f"requires. {WHICH_RELEASE}",
    must=as_part_of(TechnicalDocumentation.everything_kept, "documentation_kept") | _IN_FINANCIAL_FILE,
    unless=limit_of_documentation_keeping,
    lasts=after_release(cite="Art. 18(1)", gone=TechnicalDocumentation.documentation_discarded_on),
)

keep_quality_documentation = owed_by_provider(
    cite="Art. 18(1)(b)",
    says="The provider keeps the documentation on quality management ready for authorities until ten years "
    "after release.",
    must=as_part_of(TechnicalDocumentation.everything_kept, "quality_documentation_kept"),
    unless=limit_of_documentation_keeping,
    lasts=after_release(cite="Art. 18(1)", gone=TechnicalDocumentation.quality_documentation_discarded_on),
)

keep_approved_changes = owed_by_provider(
    cite="Art. 18(1)(c)",
    says="The provider keeps papers on changes that notified bodies approved ready for authorities until "
    "ten years after release.",
    when=high_risk & Conformity.notified_body_involved,
    must=as_part_of(TechnicalDocumentation.everything_kept, "approved_changes_kept"),
    unless=limit_of_documentation_keeping,
    lasts=after_release(cite="Art. 18(1)", gone=TechnicalDocumentation.approved_changes_discarded_on),
)

keep_decisions = owed_by_provider(
    cite="Art. 18(1)(d)",
    says="The provider keeps decisions and other papers of notified bodies ready for authorities until ten "
    "years after release.",
    when=high_risk & Conformity.notified_body_involved,
    must=as_part_of(TechnicalDocumentation.everything_kept, "notified_body_decisions_kept"),
    unless=limit_of_documentation_keeping,
    lasts=after_release(cite="Art. 18(1)", gone=TechnicalDocumentation.notified_body_decisions_discarded_on),
)

keep_declaration = owed_by_provider(
    cite="Art. 18(1)(e)",
    says="The provider keeps the EU declaration of conformity ready for authorities until ten years after "
    "release.",
    must=as_part_of(TechnicalDocumentation.everything_kept, "declaration.kept_for_authorities"),
    unless=limit_of_documentation_keeping,
    lasts=after_release(cite="Art. 18(1)", gone=Declaration.discarded_on),
)

secure_documents_of_closed_firms = Note(
    cite="Art. 18(2)",
    says="Member States settle how documents stay available when a provider or its representative goes "
    "bankrupt or closes.",
    verified=PRIMARY,
    binds="the Member States",
    applies=HIGH_RISK_RULES,
)

keep_in_financial_file = owed_by_provider(
    cite="Art. 18(3)",
    says="Regulated financial institutions keep the technical documentation as part of the file their own "
    "law requires.",
    verified=INTERPRETED,
    when=high_risk & Operator.is_regulated_financial_institution,
    must=TechnicalDocumentation.kept_in_financial_file,
    unless=limit_of_documentation_keeping,
)

documentation_met = Term(
    cite="Art. 18",
    part="met",
    says="The documents of Article 18 are kept as it asks, or none are asked of this organisation.",
    verified=PRIMARY,
    means=not_told_lacking(
        TechnicalDocumentation.everything_kept, keep_quality_documentation, spared=_IN_FINANCIAL_FILE
    )
    & all_done(
        keep_technical_documentation,
        keep_quality_documentation,
        keep_approved_changes,
        keep_decisions,
        keep_declaration,
        keep_in_financial_file,
    ),
    applies=HIGH_RISK_RULES,
)

#: how long Article 18 lasts as a whole: as long as each of its documents
DOCUMENTATION_LASTS: Final = tuple(
    period
    for duty in (
        keep_technical_documentation,
        keep_quality_documentation,
        keep_approved_changes,
        keep_decisions,
        keep_declaration,
    )
    for period in duty.lasts
)
