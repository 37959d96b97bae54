"""Article 23(3) to (7): how importers mark, store, keep papers and answer authorities."""

from aiframework.facts.importer import Importer
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_002_limits_value_chain import limit_of_importer_duties
from aiframework.laws.eu_ai_act.high_risk import RULES_FOR_OTHER_OPERATORS, high_risk
from aiframework.laws.eu_ai_act.retention import WHICH_RELEASE, after_release
from aiframework.laws.eu_ai_act.roles import importer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = ["cooperate", "keep_copies", "put_name_and_address_on_it", "store_it_safely", "supply_information"]

put_name_and_address_on_it = Duty(
    cite="Art. 23(3)",
    says="Importers put name or mark and address on the system and on its packaging or documents.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk,
    must=Importer.marks_name_and_address,
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

store_it_safely = Duty(
    cite="Art. 23(4)",
    says="While an importer is responsible, storage and transport do not put compliance at risk.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk,
    must=Importer.storage_keeps_compliance,
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

keep_copies = Duty(
    cite="Art. 23(5)",
    says="For ten years after release importers keep copies of any certificate, the instructions and the declaration.",
    verified=INTERPRETED,
    note=WHICH_RELEASE,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk,
    must=at_either_level(Importer.papers_kept),
    unless=limit_of_importer_duties,
    lasts=after_release(cite="Art. 23(5)", gone=Importer.papers_discarded_on),
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

supply_information = Duty(
    cite="Art. 23(6)",
    says=(
        "On a reasoned request importers give all that shows conformity, in a language the authority "
        "understands, and see to it that the technical documentation can be had."
    ),
    verified=PRIMARY,
    note="Wrong, incomplete or misleading replies: Article 99(5).",
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk & Importer.received_reasoned_request,
    must=Importer.supplied_information & Importer.documentation_available,
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

cooperate = Duty(
    cite="Art. 23(7)",
    says="Importers work with authorities in whatever these do about a system the importer placed on the market.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk & Importer.authority_takes_action,
    must=Importer.cooperates,
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)
