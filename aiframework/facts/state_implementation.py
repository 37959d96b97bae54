"""How a State implements the Framework Convention on AI, oversees it at home and works with other Parties."""

from datetime import date

from aiframework.facts.following import since
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["ConferenceOfParties", "StateCooperation", "StateImplementation", "StateOversight"]


@describes
class StateImplementation:
    """How one State carries the Convention out."""

    without_discrimination: Fact[bool] = Fact(
        "Is the Convention implemented without discrimination on any ground, as the State's human rights "
        "obligations understand it?",
        source="CETS 225 Art. 17",
    )
    needs_of_children_and_disabled_considered: Fact[bool] = Fact(
        "Does the State take due account of the specific needs and vulnerabilities of children and of people with "
        "disabilities where their rights are concerned?",
        source="CETS 225 Art. 18",
    )
    public_consulted: Fact[bool] = Fact(
        "Does the State seek to have important questions of AI considered in public discussion and with many "
        "stakeholders, unless that is inappropriate?",
        source="CETS 225 Art. 19",
    )
    literacy_promoted: Fact[bool] = Fact(
        "Does the State encourage and promote adequate digital literacy and skills for everyone, with expert skills "
        "for those who deal with the risks of AI?",
        source="CETS 225 Art. 20",
    )


@describes
class StateOversight:
    """The mechanisms by which one State oversees compliance at home."""

    mechanism_exists: Fact[bool] = Fact(
        "Has the State set up or named at least one effective mechanism to oversee compliance?",
        source="CETS 225 Art. 26(1)",
    )
    independent_and_impartial: Fact[bool] = Fact(
        "Do the mechanisms work independently and impartially?", source="CETS 225 Art. 26(2)"
    )
    powers_expertise_resources: Fact[bool] = Fact(
        "Have the mechanisms the powers, expertise and resources they need?", source="CETS 225 Art. 26(2)"
    )
    several: Fact[bool] = Fact("Is there more than one such mechanism?", source="CETS 225 Art. 26(3)")
    mechanisms_cooperate: Fact[bool] = Fact(
        "Does the State help them to cooperate (yes if that is not practicable)?",
        source="CETS 225 Art. 26(3)",
    )
    apart_from_rights_bodies: Fact[bool] = Fact(
        "Are they other than the State's existing human rights bodies?", source="CETS 225 Art. 26(4)"
    )
    cooperate_with_rights_bodies: Fact[bool] = Fact(
        "Does the State promote cooperation between them and those bodies (yes if that is not practicable)?",
        source="CETS 225 Art. 26(4)",
    )


@describes
class StateCooperation:
    """What one State owes the other Parties: reports, consultation, information, contributions."""

    first_report_submitted: Fact[bool] = Fact(
        "Has the State given the Conference of the Parties its first report?",
        source="CETS 225 Art. 24(1)",
        follows=since("first_report_on"),
    )
    first_report_on: Fact[date] = Fact(
        "On which day did the State give its first report?", source="CETS 225 Art. 24(1)"
    )
    report_covers_public_and_private: Fact[bool] = Fact(
        "Does the report cover what was done for public authorities and for private actors?",
        source="CETS 225 Art. 24(1)",
    )
    later_reports_on_time: Fact[bool] = Fact(
        "Are the periodic reports after the first given as the Conference has set (yes if none is due yet)?",
        source="CETS 225 Art. 24(1), (2)",
    )
    takes_part_in_consultations: Fact[bool] = Fact(
        "Does the State take part in the periodic consultations of the Parties?", source="CETS 225 Art. 23(2)"
    )
    contributes_to_funding: Fact[bool] = Fact(
        "Does the State contribute to the funding of the Conference of the Parties?",
        source="CETS 225 Art. 23(7)",
    )
    cooperates_with_parties: Fact[bool] = Fact(
        "Does the State cooperate with other Parties towards the purpose of the Convention?",
        source="CETS 225 Art. 25(1)",
    )
    assists_non_parties: Fact[bool] = Fact(
        "Does the State help States that are not Parties to act in line with the Convention and to join it?",
        source="CETS 225 Art. 25(1)",
    )
    exchanges_information: Fact[bool] = Fact(
        "Does the State exchange useful information on significant effects of AI, also from research and the "
        "private sector (yes if it has none to exchange)?",
        source="CETS 225 Art. 25(2)",
    )
    involves_others_in_exchange: Fact[bool] = Fact(
        "Does the State involve stakeholders and other States in that exchange?", source="CETS 225 Art. 25(2)"
    )
    strengthens_cooperation_on_risks: Fact[bool] = Fact(
        "Does the State strengthen cooperation to prevent and mitigate risks and adverse impacts of AI?",
        source="CETS 225 Art. 25(3)",
    )


@describes
class ConferenceOfParties:
    """What the Conference of the Parties has done."""

    convention_in_force_since: Fact[date] = Fact(
        "Since which day has the Convention been in force at all?", source="CETS 225 Art. 30(3)"
    )
    procedure_adopted: Fact[bool] = Fact(
        "Has the Conference adopted its rules of procedure by consensus?",
        source="CETS 225 Art. 23(4)",
        follows=since("procedure_adopted_on"),
    )
    procedure_adopted_on: Fact[date] = Fact(
        "On which day did the Conference adopt its rules of procedure?", source="CETS 225 Art. 23(4)"
    )
