"""What a notified body does when it stops, when its designation changes, or when it takes over from another."""

from datetime import date

from aiframework.facts.following import open_before, since, told_by, years_ahead
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["BodyChange"]


@describes
class BodyChange:
    """The end of a notified body's work, changes to its designation, and work taken over from another body."""

    ceases: Fact[bool] = Fact(
        "Has the body decided to stop assessing conformity under the AI Act?",
        source="Reg. (EU) 2024/1689 Art. 36(3)",
        follows=told_by("ceases_on"),
    )
    ceases_on: Fact[date] = Fact(
        "On which day does or did the body stop that work?", source="Reg. (EU) 2024/1689 Art. 36(3)"
    )
    end_is_planned: Fact[bool] = Fact(
        "Is or was the end of the body's work planned, rather than forced on it?",
        source="Reg. (EU) 2024/1689 Art. 36(3)",
    )
    end_announced_promptly: Fact[bool] = Fact(
        "Did it tell the notifying authority and the providers concerned as soon as possible that it will stop?",
        source="Reg. (EU) 2024/1689 Art. 36(3)",
        control="operator",
    )
    end_announced_on: Fact[date] = Fact(
        "On which day did the body tell the notifying authority and the providers that it will stop?",
        source="Reg. (EU) 2024/1689 Art. 36(3)",
        control="operator",
    )
    end_announced_a_year_ahead: Fact[bool] = Fact(
        "Did the body tell the notifying authority and the providers at least one year before it stops?",
        source="Reg. (EU) 2024/1689 Art. 36(3)",
        control="operator",
        follows=open_before(years_ahead(1, of="ceases_on", on="end_announced_on"), "end_announced_on"),
    )
    designation_changed: Fact[bool] = Fact(
        "Has its designation been suspended, restricted or withdrawn, in full or in part?",
        source="Reg. (EU) 2024/1689 Art. 36(4), (5), Art. 37(4)",
        follows=since("designation_changed_on"),
    )
    designation_changed_on: Fact[date] = Fact(
        "On which day was the body's designation suspended, restricted or withdrawn?",
        source="Reg. (EU) 2024/1689 Art. 36(5)",
    )
    providers_told: Fact[bool] = Fact(
        "Has it told the providers concerned that its designation was suspended, restricted or withdrawn?",
        source="Reg. (EU) 2024/1689 Art. 36(5)",
        control="operator",
        follows=since("providers_told_on"),
    )
    providers_told_on: Fact[date] = Fact(
        "On which day did it tell the providers that its designation was suspended, restricted or withdrawn?",
        source="Reg. (EU) 2024/1689 Art. 36(5)",
        control="operator",
    )
    required_to_withdraw_certificates: Fact[bool] = Fact(
        "Has the notifying authority required it to suspend or withdraw certificates that should not have been issued?",
        source="Reg. (EU) 2024/1689 Art. 36(7)(c)",
    )
    required_certificates_withdrawn: Fact[bool] = Fact(
        "Did it suspend or withdraw the certificates the authority named within the time set (open while that time runs)?",
        source="Reg. (EU) 2024/1689 Art. 36(7)(c)",
        control="operator",
    )
    takes_over_from_ceased_body: Fact[bool] = Fact(
        "Has it taken over systems certified by a body that stopped its work?",
        source="Reg. (EU) 2024/1689 Art. 36(3)",
    )
    assessed_before_new_certificates: Fact[bool] = Fact(
        "Did it assess the systems it took over in full, within nine months of the end of the other body's work, before it "
        "issued new certificates for them (open while it issued none and the nine months run)?",
        source="Reg. (EU) 2024/1689 Art. 36(3)",
        control="operator",
    )
    takes_over_from_withdrawn_body: Fact[bool] = Fact(
        "Has it taken over systems certified by a body whose designation was withdrawn?",
        source="Reg. (EU) 2024/1689 Art. 36(9)",
    )
    takeover_reported: Fact[bool] = Fact(
        "Were the Commission, the other Member States and the other notified bodies told at once, by it or by the "
        "national authority, that it took over?",
        source="Reg. (EU) 2024/1689 Art. 36(9)",
        control="operator",
    )
