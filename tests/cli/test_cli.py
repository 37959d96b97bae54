"""The command line: reports, exit codes, and errors in one line."""

import json
from pathlib import Path

import pytest

from aiframework.cli.app import run
from tests.legal.test_installed import LAW

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
CV = str(EXAMPLES / "cv_screening.toml")


def test_check_reports_and_exits_with_1_on_a_violation(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["check", CV, "--on", "2027-12-02", "--law", "eu_ai_act"])
    told = capsys.readouterr().out
    assert code == 1
    assert "EU AI Act Art. 26(7)" in told
    assert "told: deployer.told_workers_before_use: no (works council minutes, item 4)" in told
    assert "EUR 24,600,000" in told
    assert told.index("VIOLATIONS") < told.index("OPEN")


def test_check_exits_with_0_when_nothing_binds_yet(tmp_path: Path) -> None:
    file = tmp_path / "empty.toml"
    file.write_text('name = "nothing told"\n', encoding="utf-8")
    assert run(["check", str(file), "--on", "2027-12-02"]) == 0
    assert run(["check", str(file), "--on", "2027-12-02", "--strict"]) == 3


def test_json_is_the_same_twice(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["check", CV, "--on", "2027-12-02", "--law", "eu_ai_act", "--format", "json"]
    run(command)
    first = capsys.readouterr().out
    run(command)
    assert capsys.readouterr().out == first
    told = json.loads(first)
    assert "EU AI Act Art. 26(7)" in told["violations"]
    assert told["digest"]["law"].startswith("sha256:")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check"], "no file given"),
        (["check", "nowhere.toml"], "nowhere.toml: no such file"),
        (["check", CV, "--on", "soon"], "'soon' is no day: give a date (2027-12-02)"),
        (["check", CV, "--on", "2027-12-02T10:00:00"], "has no time zone"),
        (["check", CV, "--law", "eu_ai_akt"], "no law 'eu_ai_akt'; did you mean 'eu_ai_act'?; there are"),
        (["check", CV, "--reading.no-such-doubt", "x"], "no open point 'no-such-doubt'"),
        (["check", CV, "--known", "2026-07-23T10:00:00Z"], "is a moment: give a day, as in 2026-07-23"),
        (["check", CV, "--viewpoint", "deployr"], "no role 'deployr'; did you mean 'deployer'?"),
        (["check", CV, "--without-guidance", "gpaj"], "no guidance 'gpaj'; did you mean 'gpai'?"),
        (["check", CV, "--format", "xml"], 'Choose from: "text", "json"'),
        (["law", "list", "--law", "eu"], "no law 'eu'; there are"),
        (["law", "coverage", "eu"], "no law 'eu'; there are"),
        (["law", "list", "--on", "soon"], "'soon' is no day"),
        (["law", "show", "Art. 999"], "no provision 'Art. 999'"),
        (["law", "show", "Art. 26(77)"], "did you mean 'EU AI Act Art. 26(7)'"),
        (["explain", "Art. 999", CV], "no provision 'Art. 999'"),
        (["chek"], "chek"),
    ],
)
def test_bad_input_exits_with_2_and_says_what_is_wrong(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert message in capsys.readouterr().err.replace("\n", " ")


def test_every_mistake_of_a_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text('name = "x"\n[operator]\nsize = "huge"\nlocatoin = "union"\n', encoding="utf-8")
    assert run(["check", str(file)]) == 2
    told = capsys.readouterr().err
    assert "2 mistakes in" in told
    assert "did you mean 'location'?" in told


def test_law_list_show_and_coverage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "list", "--law", "eu_ai_act", "--on", "2026-11-23", "--format", "json"]) == 0
    listed = {each["id"]: each for each in json.loads(capsys.readouterr().out)}
    worker = listed["EU AI Act Art. 26(7)"]
    assert (worker["force"], worker["kind"], worker["binds"]) == ("upcoming", "Duty", ["deployer"])
    assert worker["link"].startswith("https://eur-lex.europa.eu/")
    assert run(["law", "show", "26(7)"]) == 0
    assert "must: ((Deployer.told_workers_before_use | (there_before &" in capsys.readouterr().out
    assert run(["law", "coverage", "eu_ai_act"]) == 0
    assert "eu_ai_act part_one:" in capsys.readouterr().out


def test_law_show_tells_what_stands_within(capsys: pytest.CaptureFixture[str]) -> None:
    """A whole article lists its paragraphs, and a paragraph that a range holds finds the range."""
    assert run(["law", "show", "EU AI Act Art. 36", "--on", "2026-11-23"]) == 0
    told = capsys.readouterr().out
    assert "EU AI Act Art. 36(4)  [eu_ai_act; binding; Note; notifying authorities;" in told
    assert "EU AI Act Art. 36(5)  [eu_ai_act; binding; Duty; notified_body;" in told
    assert "CETS 225" not in told
    assert run(["law", "show", "Art. 13", "--on", "2026-11-23"]) == 0
    told = capsys.readouterr().out
    assert "CETS 225 Art. 13: " in told
    assert "EU AI Act Art. 13(3)(a)  [" in told
    assert run(["law", "show", "Art. 45(2)", "--on", "2026-11-23"]) == 0
    assert capsys.readouterr().out.startswith("EU AI Act Art. 45(1)-(4): Duty")


def test_law_list_as_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "list", "--law", "eu_ai_act", "--on", "2024-01-01", "--known", "2024-01-01"]) == 0
    assert "[eu_ai_act; not law; Duty; deployer; primary text]" in capsys.readouterr().out


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 0
    assert "operator" in json.loads(capsys.readouterr().out)["properties"]


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "EU AI Act Art. 26(7)", CV, "--on", "2027-12-02", "--known", "2026-11-23"]) == 0
    told = capsys.readouterr().out
    assert "EU AI Act Art. 26(7): breached, binding" in told
    assert (
        "no: Deployer.told_workers_before_use, answered False [works council minutes, item 4, head of HR, 2026-11-02]"
        in told
    )
    assert "exposure: at most EUR 24,600,000" in told


def test_explain_what_nothing_is_told_of(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "EU AI Act Art. 73(2)", CV, "--on", "2027-12-02"]) == 0
    assert "nothing in the description is about it" in capsys.readouterr().out


def test_explain_a_conclusion(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "EU AI Act Art. 6(2)", CV, "--on", "2026-11-23"]) == 0
    assert "EU AI Act Art. 6(2): yes, upcoming" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (
            "2024-10-01",
            "US: Executive Order 14110 (safe, secure and trustworthy AI): in force since 2023-10-30",
        ),
        ("2026-11-23", "NO: CETS 225: signed, not in force"),
    ],
)
def test_law_status(on: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "status", "--on", on]) == 0
    told = capsys.readouterr().out
    assert expected in told
    assert ("Executive Order 14110 (safe, secure and trustworthy AI): in force" in told) is (
        on == "2024-10-01"
    )


def test_law_crosswalk(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "crosswalk", "CETS 225 Art. 8"]) == 0
    assert "CETS 225 Art. 8 <-> EU AI Act Art. 50(1): transparency" in capsys.readouterr().out
    assert run(["law", "crosswalk", "Art. 9999"]) == 2


def told_of_the_model(capsys: pytest.CaptureFixture[str], *more: str) -> str:
    """Return what the report tells of the example, line breaks taken out."""
    assert run(["check", str(EXAMPLES / "frontier-model.toml"), "--law", "california", *more]) in {0, 1}
    return " ".join(capsys.readouterr().out.split())


def test_in_september_2024_both_bills_are_pending(capsys: pytest.CaptureFixture[str]) -> None:
    told = told_of_the_model(capsys, "--on", "2024-09-15")
    assert "0 breached" in told
    assert "pending: on the Governor's desk since 2024-09-09" in told
    assert "pending: passed by both houses since 2024-08-31" in told
    assert "none of this binds anybody on this day" in told


def test_one_is_vetoed_and_its_shutdown_never_bound_the_other_is_law(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = told_of_the_model(capsys, "--on", "2026-11-23")
    assert (
        "vetoed on 2024-09-29, never law. It would have asked for the capability of a full shutdown" in told
    )
    assert "none of this ever bound anybody" in told
    assert "personalities: in force since 2025-01-01. It asks for prior consent" in told
    assert "for no shutdown capability" in told
    assert "VIOLATIONS (1)" in told
    assert "[!] California SB 53 B&P § 22757.12(c)(2)" in told


def test_what_is_not_law_is_labelled_wherever_it_is_evaluated(capsys: pytest.CaptureFixture[str]) -> None:
    label = "not law, evaluated as a benchmark only: vetoed on 2024-09-29, never law"
    shutdown = "California SB 1047 B&P § 22603(a)(2)(A)"
    told = told_of_the_model(capsys, "--on", "2026-11-23", "--include-not-law", "--all")
    assert f"breached; {label} (1): {shutdown}" in told
    assert "1 breached" in told
    told = told_of_the_model(capsys, "--on", "2026-11-23", "--include-not-law", "--format", "json")
    record = json.loads(told)
    (found,) = (each for each in record["findings"] if each["key"] == shutdown)
    assert (found["outcome"], found["force"], found["label"]) == ("breached", "not law", label)
    assert shutdown not in record["violations"]
    assert (record["not_law"], record["verified"]) == ("evaluated", "any")
    assert any("never law" in line for line in record["status"])
    model = str(EXAMPLES / "frontier-model.toml")
    assert run(["explain", shutdown, model, "--on", "2026-11-23", "--include-not-law"]) == 0
    told = capsys.readouterr().out
    assert f"breached, not law ({label})" in told
    assert "it is no law, so nothing is at stake" in told
    assert run(["explain", shutdown, model, "--on", "2026-11-23"]) == 0
    assert "not applicable, not law (not law: vetoed on 2024-09-29, never law)" in capsys.readouterr().out


def test_what_rests_on_less_than_the_text_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    replica = str(EXAMPLES / "documentary_replica.toml")
    assert run(["explain", "AB 1836 Civ. § 3344.1(a)(2)(A)", replica, "--on", "2026-11-23"]) == 0
    assert (
        "rests on less than the text: California AB 1836 Civ. § 3344.1(h): memory" in capsys.readouterr().out
    )
    assert run(["check", replica, "--law", "california", "--on", "2026-11-23", "--format", "json"]) in {0, 1}
    record = json.loads(capsys.readouterr().out)
    found = next(each for each in record["findings"] if each["cite"] == "AB 1836 Civ. § 3344.1(a)(2)(A)")
    assert "memory" in {each["verified"] for each in found["rests_on"]}
    assert run(
        ["check", replica, "--law", "california", "--on", "2026-11-23", "--format", "json", "--verified-only"]
    ) in {0, 1}
    record = json.loads(capsys.readouterr().out)
    assert record["verified"] == "text"
    assert [each["key"] for each in record["findings"] if each["rests_on"]] == []


def test_a_page_of_law_tells_what_it_rests_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "show", "AB 1836 Civ. § 3344.1(a)(2)(A)", "--on", "2026-11-23"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "verified: primary text; read in the digest; exceptions rest on two sources or memory" in told
    assert "rests on less than the text: California AB 1836 Civ. § 3344.1(h): memory" in told
    assert run(["law", "list", "--law", "california", "--on", "2026-11-23", "--format", "json"]) == 0
    listed = {each["id"]: each for each in json.loads(capsys.readouterr().out)}
    assert listed["California SB 53 B&P § 22757.13(c)(1)"]["rests_on"] == []
    assert "memory" in {
        each["verified"] for each in listed["California AB 1836 Civ. § 3344.1(a)(2)(A)"]["rests_on"]
    }


def test_one_description_is_judged_by_three_laws_in_one_call(capsys: pytest.CaptureFixture[str]) -> None:
    """Each law answers for itself: what California finds breached is breached for California alone."""
    laws = ["eu_ai_act", "coe_convention", "california"]
    command = ["check", str(EXAMPLES / "frontier-model.toml"), "--law", *laws, "--on", "2026-11-23"]
    assert run([*command, "--format", "json"]) == 1
    together = json.loads(capsys.readouterr().out)
    assert together["laws"] == laws
    broken = [
        each for each in together["findings"] if (each["outcome"], each["force"]) == ("breached", "binding")
    ]
    assert {each["instrument"] for each in broken} == {"california"}
    alone = []
    for law in laws:
        run([*command[:2], "--law", law, *command[-2:], "--format", "json"])
        alone += json.loads(capsys.readouterr().out)["findings"]
    assert {(each["key"], each["outcome"]) for each in together["findings"]} == {
        (each["key"], each["outcome"]) for each in alone
    }


@pytest.mark.parametrize(
    ("country", "reach"),
    [("norway", "CETS 225 Art. 3(1): yes."), ("united_kingdom", "CETS 225 Art. 3(1): not known.")],
)
def test_a_bank_in_two_countries(country: str, reach: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Not in force on that day; after it, Norway's declaration would reach the bank; the United Kingdom made none."""
    file = str(EXAMPLES / f"bank_chatbot_{country}.toml")
    assert run(["check", file, "--law", "coe_convention", "--on", "2026-11-23"]) == 0
    told = capsys.readouterr().out
    assert "CETS 225 Art. 30(3): no." in told
    assert reach in told
    assert ("jurisdiction.private_sector_modes" in told) is (country == "united_kingdom")


@pytest.mark.parametrize(
    ("cite", "on", "force"),
    [
        ("California AB 412 § 1", "2026-11-23", "Note, not law"),
        ("EU AI Act Art. 7(1)", "2026-11-23", "Note"),
        ("EU AI Act Art. 112", "2024-07-01", "Note, upcoming"),
    ],
)
def test_the_force_of_a_note(cite: str, on: str, force: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "show", cite, "--on", on, "--known", "2026-11-23"]) == 0
    assert force in capsys.readouterr().out


def test_timeline(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["timeline", CV, "--on", "2026-11-23", "--law", "eu_ai_act", "--until", "2027-12-31"]
    assert run(command) == 0
    told = capsys.readouterr().out
    assert told.index("2026-12-02 starts") < told.index("2027-12-02 starts")
    assert "EU AI Act Art. 26(7): breached, binding" in told
    assert "law published" in told
    assert "2028" not in told
    assert run([*command, "--format", "json"]) == 0
    events = json.loads(capsys.readouterr().out)["events"]
    assert {event["published"] for event in events} == {"2026-07-24"}
    assert run(["timeline", CV, "--from", "2027-01-01", "--until", "2026-01-01"]) == 2
    assert "give a later end" in capsys.readouterr().err


def test_days_and_conditions_are_shown_as_one_reads_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "show", "Art. 26(7)", "--on", "2027-06-02"]) == 0
    shown = capsys.readouterr().out
    assert "Deployer.told_workers_on <= 2030-08-02" in " ".join(shown.split())
    assert all(len(line) <= 100 for line in shown.splitlines())
    assert run(["explain", "Art. 26(7)", CV, "--on", "2027-06-02"]) == 0
    told = capsys.readouterr().out
    assert "no: (Market.first_unit_on < 2027-12-02), answered 2028-01-17" in told
    assert "EU AI Act Art. 26(7): breached, upcoming\n" in told
    assert "datetime" not in shown + told


def test_compare_two_days_by_the_law_of_two_days(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["compare", CV, "--law", "eu_ai_act", "--on", "2026-09-01"]
    assert run([*command, "--known", "2026-07-23", "--known", "2026-11-23"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert (
        "BECAUSE OF the law as known, 2026-07-23 -> 2026-11-23 (Art. 113, third paragraph, point (c)(i), as amended"
        in told
    )
    assert "EU AI Act Art. 26(7): breached, binding -> breached, upcoming" in told
    assert run([*command, "2026-09-01", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["changes"] == []
    assert run(command) == 2
    assert "nothing to compare it with: give another description" in capsys.readouterr().err
    assert run([*command, "2026-10-01", "2026-11-01"]) == 2
    assert "give one day or two, not 3" in capsys.readouterr().err


def test_compare_two_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = Path(CV).read_text(encoding="utf-8")
    assert "told_workers_before_use = { answer = false" in told
    other = tmp_path / "later.toml"
    better = told.replace(
        "told_workers_before_use = { answer = false", "told_workers_before_use = { answer = true"
    )
    other.write_text(better, encoding="utf-8")
    assert run(["compare", CV, str(other), "--law", "eu_ai_act", "--on", "2028-01-01"]) == 0
    out = capsys.readouterr().out
    assert "BECAUSE OF the fact deployer.told_workers_before_use, no -> yes" in out
    assert "EU AI Act Art. 26(7): breached, binding -> undetermined, binding" in out


@pytest.mark.parametrize(
    ("cite", "on", "known", "expected"),
    [
        ("SB 1047", "2024-09-15", "2024-09-15", "pending: on the Governor's desk since 2024-09-09"),
        ("SB 1047", "2026-11-23", "2026-11-23", "vetoed on 2024-09-29, never law"),
        ("ab 1836", "2024-09-15", "2024-09-15", "pending: passed by both houses since 2024-08-31"),
        ("AB 1836 (2023-24)", "2024-10-01", "2024-10-01", "signed on 2024-09-17, law from 2025-01-01"),
        ("AB 1836", "2026-11-23", "2026-11-23", "in force since 2025-01-01"),
        ("SB 942", "2026-03-01", "2025-10-12", "in force since 2026-01-01"),
        ("SB 942", "2026-03-01", "2025-10-13", "effective since 2025-01-01, operative from 2026-08-02"),
    ],
)
def test_law_show_tells_the_life_of_a_bill(
    cite: str, on: str, known: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["law", "show", cite, "--on", on, "--known", known]) == 0
    told = capsys.readouterr().out
    assert expected in told.splitlines()[0]
    assert "leginfo.legislature.ca.gov" in told
    assert ("2024-09-29  vetoed" in told) is (cite == "SB 1047" and known == "2026-11-23")


def test_law_status_tells_every_bill(capsys: pytest.CaptureFixture[str]) -> None:
    from aiframework.laws.california.bills import ALL

    assert run(["law", "status", "--on", "2026-11-23"]) == 0
    told = capsys.readouterr().out
    assert [name for name in ALL if f"{name}" not in told] == []
    assert "SB 7 (2025-26), Automated decisions at work: vetoed on 2025-10-13, never law" in told


def test_law_form_lists_prints_fills_and_validates(capsys: pytest.CaptureFixture[str]) -> None:
    entry = str(EXAMPLES / "database_entry.toml")
    assert run(["law", "form"]) == 0
    assert "Annex VIII Section A (provider)" in capsys.readouterr().out
    assert run(["law", "form", "Annex VIII A"]) == 0
    assert "system_entry.status: Is the system on the market" in capsys.readouterr().out
    assert run(["law", "form", "Annex VIII Section A", entry, "--on", "2027-12-02"]) == 0
    told = capsys.readouterr().out
    assert "system_entry.trade_name: Applicant ranking and interview tool  [from name]" in told
    assert told.endswith("\ncomplete\n")
    assert run(["law", "form", "EU AI Act Annex VIII C", entry, "--on", "2027-12-02"]) == 1
    assert "missing: Annex VIII Section C point 3: use_entry.provider_entry" in capsys.readouterr().out


def test_law_form_as_json_and_its_errors(capsys: pytest.CaptureFixture[str]) -> None:
    entry = str(EXAMPLES / "database_entry.toml")
    command = ["law", "form", "Annex VIII A", entry, "--on", "2027-12-02", "--format", "json"]
    assert run(command) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["complete"], told["problems"]) == ("yes", [])
    assert told["evidence"]["provider_entry.complete_for_high_risk"] is True
    assert run(["law", "form", "Annex XX"]) == 2
    assert (
        "no form 'Annex XX'; did you mean 'Annex IX'?; there are Annex VIII Section A"
        in capsys.readouterr().err
    )
    assert run(["law", "form", "Annex IX", entry]) == 2
    assert "once for each of campaign_entries" in capsys.readouterr().err.replace("\n", " ")


def test_check_counts_with_holidays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip(
        "holidays", reason="public holidays of a country: pip install 'aiframework-law[holidays]'"
    )
    file = tmp_path / "incident.toml"
    file.write_text(
        Path(EXAMPLES / "provider_recruiting_tool.toml")
        .read_text(encoding="utf-8")
        .replace("incidents = []\n", "")
        + '\n[[incidents]]\nname = "wrongly rejected"\n'
        'subject = "system_on_the_market"\nharms = ["fundamental_rights_infringement"]\n'
        "contrary_to_protective_law = false\nreported = false\n"
        "became_aware_at = 2028-03-30T10:00:00+02:00\n",
        encoding="utf-8",
    )
    command = ["check", str(file), "--law", "eu_ai_act", "--on", "2028-04-01"]
    run(command)
    plain = capsys.readouterr().out
    run([*command, "--holidays", "DE", "2028-04-18"])
    moved = capsys.readouterr().out
    assert "due 2028-04-14" in plain
    assert "due 2028-04-19" in moved
    assert run([*command, "--holidays", "Narnia"]) == 2
    assert "no public holidays are known for 'Narnia'" in capsys.readouterr().err


def test_explain_tells_what_would_flip_it_and_what_repairs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "EU AI Act Art. 26(7)", CV, "--on", "2027-12-02"]) == 0
    told = capsys.readouterr().out
    assert "would be not applicable if operator.is_employer were no, not yes" in told
    assert (
        "repair deployer.told_worker_representatives_before_use: unknown -> yes; deployer.told_workers"
        in told
    )


def test_explain_tells_both_readings_and_guidance(capsys: pytest.CaptureFixture[str]) -> None:
    voice = str(EXAMPLES / "call_centre_customers.toml")
    assert run(["explain", "EU AI Act Art. 5(1)(f)", voice, "--on", "2027-12-02"]) == 0
    told = capsys.readouterr().out
    assert "would be breached if biometrics.settings were " in told
    assert run(["explain", "EU AI Act Art. 6(1)", CV, "--on", "2031-01-01"]) == 0
    told = capsys.readouterr().out
    assert "open point safety-component-property, read as " in told
    assert run(["explain", "EU AI Act Art. 6(2) [presented for any use]", CV, "--on", "2031-01-01"]) == 0
    assert "speaks to it; without it: " in capsys.readouterr().out


def test_determinations_and_readings_stand_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "decided.toml"
    decided = (
        '\n[[determinations]]\nterm = "EU AI Act Art. 6(2)"\nholds = false\nby = "counsel"\non = 2026-11-01\n'
        'because = "the derogation holds"\n'
    )
    file.write_text(Path(CV).read_text(encoding="utf-8") + decided, encoding="utf-8")
    first = "DETERMINED BY COUNSEL\n  EU AI Act Art. 6(2) does not hold: counsel, 2026-11-01. the derogation holds\n"
    picked = ["--reading.safety-component-property", "a_safety_component"]
    for command in (
        ["check", str(file), *picked],
        ["explain", "Art. 26(7)", str(file)],
        ["timeline", str(file)],
    ):
        run([*command, "--on", "2027-12-02"])
        assert capsys.readouterr().out.startswith(first), command
    run(["compare", CV, str(file), "--on", "2027-12-02", "--law", "eu_ai_act"])
    told = capsys.readouterr().out
    assert first in told
    assert "BECAUSE OF counsel's determination of EU AI Act Art. 6(2), none -> no" in told
    for command in (["check"], ["timeline"]):
        run([*command, str(file), "--on", "2027-12-02", "--format", "json"])
        assert json.loads(capsys.readouterr().out)["determinations"][0]["by"] == "counsel"


def test_law_lint(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["law", "lint", "--law", "coe_convention", "--on", "2026-11-27"]
    assert run(command) == 0
    told = capsys.readouterr().out
    assert told.startswith("FAULTS (0)\nFACTS NOBODY ASKS (")
    assert "READ TOO LONG AGO (0)" in told
    assert run([*command, "--read-within", "1", "--scenarios", str(EXAMPLES)]) == 0
    told = capsys.readouterr().out
    assert "READ TOO LONG AGO (0)" not in told
    assert "WITHOUT A SCENARIO (0)" not in told


def test_a_law_of_ones_own_may_be_given_as_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "policy.py"
    file.write_text(LAW, encoding="utf-8")
    assert run(["law", "lint", "--law", str(file), "--on", "2026-11-27"]) == 1
    told = capsys.readouterr().out
    assert "FAULTS (1)" in told
    assert "Policy Art. 2" in told
    assert "FACTS NOBODY ASKS (1)\n  PolicyInAFile.listed\n" in told  # its own; what it shares, our laws ask
    run(["check", CV, "--law", str(file), "--on", "2026-11-27"])
    assert "Has the board signed it off?" in capsys.readouterr().out
