"""What is known about searches that identify people from biometric data after the event."""

from datetime import datetime
from enum import Enum

from aiframework.facts.following import not_before
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["AuthorisationOutcome", "RetrospectiveSearch"]


class AuthorisationOutcome(Enum):
    """What became of a request to authorise a search."""

    PENDING = "pending"
    GRANTED = "granted"
    REJECTED = "rejected"


@describes(many="retrospective_searches")
class RetrospectiveSearch:
    """One use of a system that identifies people from their biometric data after the event."""

    for_law_enforcement: Fact[bool] = Fact(
        "Is this search made for law enforcement?",
        source="Reg. (EU) 2024/1689 Art. 26(10)",
    )
    targets_suspect_or_convict: Fact[bool] = Fact(
        "Is it, in an investigation, a targeted search for a person suspected or convicted of a crime?",
        source="Reg. (EU) 2024/1689 Art. 26(10)",
    )
    is_initial_identification: Fact[bool] = Fact(
        "Does it only identify a possible suspect for the first time, on objective and verifiable facts "
        "linked directly to the offence?",
        source="Reg. (EU) 2024/1689 Art. 26(10)",
    )
    began_at: Fact[datetime] = Fact(
        "When (date and time) did this search begin?",
        source="Reg. (EU) 2024/1689 Art. 26(10)",
    )
    authorisation_requested: Fact[bool] = Fact(
        "Was an authorisation of this search requested, beforehand or without undue delay after it began?",
        source="Reg. (EU) 2024/1689 Art. 26(10)",
        control="operator",
        follows=not_before("authorisation_requested_at"),
    )
    authorisation_requested_at: Fact[datetime] = Fact(
        "When (date and time) was the authorisation requested?",
        source="Reg. (EU) 2024/1689 Art. 26(10)",
        control="operator",
    )
    asked_competent_authority: Fact[bool] = Fact(
        "Was a judicial authority asked, or an administrative one whose decision is binding and open to "
        "judicial review?",
        source="Reg. (EU) 2024/1689 Art. 26(10)",
        control="operator",
    )
    authorisation_outcome: Fact[AuthorisationOutcome] = Fact(
        "What became of the request for authorisation?",
        source="Reg. (EU) 2024/1689 Art. 26(10), second subparagraph",
    )
    strictly_necessary: Fact[bool] = Fact(
        "Is this use limited to what is strictly necessary to investigate a specific criminal offence?",
        source="Reg. (EU) 2024/1689 Art. 26(10)",
        control="operator",
    )
    stopped_at_once: Fact[bool] = Fact(
        "Was the use linked to the rejected authorisation stopped at once?",
        source="Reg. (EU) 2024/1689 Art. 26(10), second subparagraph",
        control="operator",
    )
    data_deleted: Fact[bool] = Fact(
        "Were the personal data linked to that use deleted?",
        source="Reg. (EU) 2024/1689 Art. 26(10), second subparagraph",
        control="operator",
    )
    untargeted: Fact[bool] = Fact(
        "Was the search untargeted, without a link to an offence, a criminal proceeding, a genuine threat of "
        "an offence or a specific missing person?",
        source="Reg. (EU) 2024/1689 Art. 26(10), third subparagraph",
        control="operator",
    )
    decided_on_output_alone: Fact[bool] = Fact(
        "Was a decision with adverse legal effect on a person based on the system's output alone?",
        source="Reg. (EU) 2024/1689 Art. 26(10), third subparagraph",
        control="operator",
    )
    documented_in_police_file: Fact[bool] = Fact(
        "Is this use documented in the relevant police file?",
        source="Reg. (EU) 2024/1689 Art. 26(10), fifth subparagraph",
        control="operator",
    )
    file_available_to_authorities: Fact[bool] = Fact(
        "Is that documentation made available to market surveillance and data protection authorities on "
        "request (yes if they have not asked)?",
        source="Reg. (EU) 2024/1689 Art. 26(10), fifth subparagraph",
        control="operator",
    )
