"""Tasks, networks and users by which a purpose is classified."""

from enum import Enum

__all__ = ["Infrastructure", "IntendedUser", "Task"]


class Task(Enum):
    """Tasks the law looks at closely; each is about natural persons unless it says otherwise."""

    DECIDING_EDUCATION_ADMISSION = "deciding_education_admission"
    EVALUATING_LEARNING_OUTCOMES = "evaluating_learning_outcomes"
    ASSESSING_EDUCATION_LEVEL = "assessing_education_level"
    MONITORING_TEST_BEHAVIOUR = "monitoring_test_behaviour"
    PLACING_TARGETED_JOB_ADVERTS = "placing_targeted_job_adverts"
    FILTERING_JOB_APPLICATIONS = "filtering_job_applications"
    EVALUATING_JOB_CANDIDATES = "evaluating_job_candidates"
    OTHER_RECRUITMENT_OR_SELECTION = "other_recruitment_or_selection"
    DECIDING_WORK_TERMS = "deciding_work_terms"
    DECIDING_PROMOTION_OR_TERMINATION = "deciding_promotion_or_termination"
    ALLOCATING_TASKS_BY_BEHAVIOUR_OR_TRAITS = "allocating_tasks_by_behaviour_or_traits"
    MONITORING_AND_EVALUATING_WORKERS = "monitoring_and_evaluating_workers"
    DECIDING_ESSENTIAL_PUBLIC_BENEFITS = "deciding_essential_public_benefits"
    EVALUATING_CREDITWORTHINESS = "evaluating_creditworthiness"
    ESTABLISHING_CREDIT_SCORE = "establishing_credit_score"
    LIFE_OR_HEALTH_INSURANCE_RISK = "life_or_health_insurance_risk"
    LIFE_OR_HEALTH_INSURANCE_PRICING = "life_or_health_insurance_pricing"
    CLASSIFYING_EMERGENCY_CALLS = "classifying_emergency_calls"
    DISPATCHING_FIRST_RESPONSE = "dispatching_first_response"
    EMERGENCY_PATIENT_TRIAGE = "emergency_patient_triage"
    ASSESSING_VICTIM_RISK = "assessing_victim_risk"
    LIE_DETECTION = "lie_detection"
    EVALUATING_EVIDENCE_RELIABILITY = "evaluating_evidence_reliability"
    ASSESSING_OFFENDING_RISK = "assessing_offending_risk"
    ASSESSING_TRAITS_OR_PAST_CRIME = "assessing_traits_or_past_crime"
    PROFILING_IN_CRIMINAL_INVESTIGATION = "profiling_in_criminal_investigation"
    ASSESSING_ENTRY_RISK = "assessing_entry_risk"
    EXAMINING_ASYLUM_VISA_OR_RESIDENCE = "examining_asylum_visa_or_residence"
    RECOGNISING_PEOPLE_AT_BORDERS = "recognising_people_at_borders"
    VERIFYING_TRAVEL_DOCUMENTS = "verifying_travel_documents"
    ASSISTING_JUDICIAL_REASONING = "assisting_judicial_reasoning"
    INFLUENCING_VOTES = "influencing_votes"


class Infrastructure(Enum):
    """Networks people depend on."""

    CRITICAL_DIGITAL = "critical_digital"
    ROAD_TRAFFIC = "road_traffic"
    WATER = "water"
    GAS = "gas"
    HEATING = "heating"
    ELECTRICITY = "electricity"


class IntendedUser(Enum):
    """Who is meant to use the system, or on whose behalf."""

    PUBLIC_AUTHORITY = "public_authority"
    LAW_ENFORCEMENT = "law_enforcement"
    MIGRATION_OR_BORDER_AUTHORITY = "migration_or_border_authority"
    JUDICIAL_AUTHORITY = "judicial_authority"
    DISPUTE_RESOLUTION = "dispute_resolution"
    EDUCATION_INSTITUTION = "education_institution"
    EMPLOYER = "employer"
    FINANCIAL_INSTITUTION = "financial_institution"
    HEALTHCARE = "healthcare"
    OTHER_BUSINESS = "other_business"
    PRIVATE_PERSON = "private_person"
