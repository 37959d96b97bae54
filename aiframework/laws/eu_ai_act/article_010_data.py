"""Article 10(1), (3), (4) and (6): the data a high-risk system is developed with."""

from aiframework.facts.data_governance import DataGovernance
from aiframework.facts.summing_up import as_part_of, at_either_level, one_of
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_data_governance
from aiframework.laws.eu_ai_act.article_042_presumptions import presumed_fit_for_its_setting
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import INTERPRETED

__all__ = ["develop_on_good_data", "fit_data_to_setting", "test_on_good_data", "use_data_of_quality"]

use_data_of_quality = owed_by_provider(
    cite="Art. 10(3)",
    says="Data sets, alone or together, are relevant, representative enough, as error-free and complete as "
    "possible, and statistically fit.",
    when=high_risk & DataGovernance.trains_models,
    must=as_part_of(DataGovernance.meets_quality_criteria, "data_of_required_quality"),
    unless=limit_of_data_governance,
)

fit_data_to_setting = owed_by_provider(
    cite="Art. 10(4)",
    says="Data reflect, as far as the purpose requires, the geographical, contextual, behavioural or "
    "functional setting of use.",
    verified=INTERPRETED,
    note="Article 42(1) presumes this where the system was trained and tested on data of its setting; "
    "authorities may show otherwise.",
    when=high_risk & DataGovernance.trains_models,
    must=as_part_of(
        DataGovernance.meets_quality_criteria,
        one_of("reflects_setting", "conformity.trained_and_tested_on_its_setting"),
    )
    | presumed_fit_for_its_setting,
    unless=limit_of_data_governance,
)

develop_on_good_data = owed_by_provider(
    cite="Art. 10(1)",
    says="Systems that train models with data are developed on data sets that meet the criteria of "
    "paragraphs 2 to 4 and, where used, of Article 4a(1).",
    when=high_risk & DataGovernance.trains_models,
    must=at_either_level(DataGovernance.meets_quality_criteria),
    unless=limit_of_data_governance,
)

test_on_good_data = owed_by_provider(
    cite="Art. 10(6)",
    says="For systems that train no models, the criteria of paragraphs 2 to 4 and Article 4a(1) concern "
    "the testing data only.",
    when=high_risk & ~DataGovernance.trains_models,
    must=at_either_level(DataGovernance.meets_quality_criteria),
    unless=limit_of_data_governance,
)
