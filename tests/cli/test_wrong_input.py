"""Whatever is wrong in what one types or writes: one answer with every mistake, exit code 2, nothing half-written."""

from pathlib import Path

import pytest

from aiframework.cli.app import run

GOOD = 'name = "x"\n[operator]\nroles = ["deployer"]\n'
FILES: dict[str, str | bytes] = {
    "good.toml": GOOD,
    "types.toml": 'name = 3\n[operator]\nroles = "deployer"\nlocation = 7\nis_employer = "yes"\n',
    "unknown.toml": 'name = "x"\n[operater]\nx = 1\n[operator]\nrols = []\nlocation = "unoin"\n',
    "dates.toml": 'name = "x"\n[market]\nfirst_unit_on = 2028-13-01\n',
    "moment.toml": 'name = "x"\n[market]\nfirst_unit_on = 2028-01-17T10:00:00\n',
    "contradiction.toml": 'name = "x"\n[human_oversight]\nin_capable_hands = true\noverseers_trained = false\n',
    "empty.toml": "",
    "nameless.toml": "[operator]\n",
    "other_encoding.toml": b'name = "caf\xe9"\n',
    "large.toml": f'name = "x"\n[model]\ntraining_compute = 1{"0" * 400}\n',
    "digits.json": f'{{"name": "x", "model": {{"training_compute": {"9" * 5000}}}}}',
    "digits.yaml": f"name: x\nmodel: {{training_compute: {'9' * 5000}}}\n",
    "comma.json": '{"name": "x",}',
    "list.json": "[1, 2]",
    "bracket.yaml": "name: [x\n",
    "class.yaml": 'name: !!python/object/apply:os.system ["true"]\n',
    "table.toml": 'name = "x"\npurposes = { name = "a" }\n',
    "value.toml": 'name = "x"\noperator = true\n',
    "counsel.toml": 'name = "x"\n[[determinations]]\nterm = "EU AI Act Art. 3(4)"\nholds = "maybe"\n',
    "term.toml": 'name = "x"\n[[determinations]]\nterm = "EU AI Act Art. 3(444)"\nholds = true\nby = "c"\non = 2026-01-01\n',
    "several.toml": 'name = "x"\nand_more = ["purpses"]\n[[purposes]]\ntasks = ["foo"]\n[[purposes]]\nprofiles_people = 1\n',
    "text.txt": GOOD,
    "no_law.py": "x = 1\n",
    "no_module.py": "import nothing_of_that_name\n",
    "no_python.py": "def (\n",
    "raises.py": "y = 1\nx = y / 0\n",
    "lines.ndjson": '{"name": "x"}\n{"name"\n',
    "facts.ndjson": '{"name": "x", "operator": {"rols": ["deployer"]}, "foo": 1}\n',
    "encoding.ndjson": b'{"name": "x"}\n{"name": "caf\xe9"}\n',
    "one.ndjson": '{"name": "x"}\n',
    "no.parquet": "no table",
    "no.arrow": "no table",
}

CASES: list[tuple[str, list[str]]] = [
    ("check types.toml", ["4 mistakes in types.toml", "name: expected text", 'write a list, as in ["deployer"]',
                          "operator.location: expected one of", "is_employer: expected true or false, not 'yes'"]),
    ("check unknown.toml", ["operater: no such section; did you mean 'operator'?", "operator.rols: no such fact",
                            "not 'unoin'; did you mean 'union'?"]),
    ("check dates.toml", ["line 3, column 21", "first_unit_on = 2028-13-01"]),
    ("check moment.toml", ["market.first_unit_on: expected a date, not 2028-01-17 10:00:00"]),
    ("check contradiction.toml", ["in_capable_hands", "its parts say otherwise"]),
    ("check empty.toml", ["nothing in it; give the system a name"]),
    ("check nameless.toml", ["name: missing; give the system a name"]),
    ("check other_encoding.toml", ["byte 11: not UTF-8 text"]),
    ("check large.toml", ["model.training_compute: expected a number", "it is too large"]),
    ("check digits.json", ["a number has more digits than can be read"]),
    ("check digits.yaml", ["a number has more digits than can be read"]),
    ("check comma.json", ["line 1, column 1", '{"name": "x",}']),
    ("check list.json", ["expected a table with a name and sections"]),
    ("check bracket.yaml", ["line 2, column 1: while parsing a flow sequence"]),
    ("check class.yaml", ["line 1, column 7: could not determine a constructor"]),
    ("check table.toml", ["purposes: expected a list of tables ([[purposes]])"]),
    ("check value.toml", ["operator: expected a table of answers, not true"]),
    ("check counsel.toml", ["determinations[0].holds: expected true or false", "determinations[0].by: missing",
                            "determinations[0].on: missing"]),
    ("check term.toml", ["no term of the law: 'EU AI Act Art. 3(444)'; did you mean 'EU AI Act Art. 3(44)'?"]),
    ("check several.toml", ["purposes[0].tasks", "purposes[1].profiles_people", "'purpses' is no list"]),
    ("check text.txt", ["ending '.txt': use one of .toml"]),
    ("check folder", ["folder: name a file in it"]),
    ("check god.toml", ["god.toml: no such file or directory; did you mean 'good.toml'?"]),
    ("check nowhere/good.toml", ["nowhere/good.toml: no such file"]),
    ("check good.toml types.toml god.toml --law eu_akt --on soon --known later",
     ["4 mistakes in types.toml", "god.toml: no such file", "no law 'eu_akt'", "'soon' is no day", "'later' is no day"]),
    ("check good.toml --viewpoint deployr --reading.foo bar --without-guidance gpaj",
     ["no role 'deployr'; did you mean 'deployer'?", "no open point 'foo'", "no guidance 'gpaj'; did you mean 'gpai'?"]),
    ("check good.toml --viewpoint", ["--viewpoint: name roles"]),
    ("check good.toml --reading foo", ["--reading: name the open point and its side"]),
    ("check good.toml --holidays XX", ["no public holidays are known for 'XX'"]),
    ("check good.toml --law eu_ai_act eu_ai_act", ["a law is given twice"]),
    ("check good.toml --law no_law.py", ["no_law.py holds no law of its own"]),
    ("check good.toml --law no_module.py", ["no_module.py, line 1: ModuleNotFoundError"]),
    ("check good.toml --law no_python.py", ["no_python.py, line 1: invalid syntax"]),
    ("check good.toml --law raises.py", ["raises.py, line 2: ZeroDivisionError"]),
    ("check good.toml --law gone.py", ["no file 'gone.py'"]),
    ("check good.toml --formt json", ["Did you mean --format?"]),
    ("explain Art.999 good.toml", ["no provision 'Art.999'"]),
    ("explain good.toml 26(7)", ["the citation comes first: aiframework explain '26(7)' good.toml"]),
    ("explain 26(7) types.toml --on soon", ["4 mistakes in types.toml", "'soon' is no day"]),
    ("law show 26(77)", ["did you mean 'EU AI Act Art. 26(7)'"]),
    ("law show ", ["no provision ''", "cite one, as in 'Art. 26(7)'"]),
    ("law list --law eu --on soon", ["no law 'eu'", "'soon' is no day"]),
    ("law coverage --scenarios nowhere", ["--scenarios: no folder nowhere"]),
    ("law lint --scenarios nowhere", ["--scenarios: no folder nowhere"]),
    ("law crosswalk foo", ["nothing is paired with 'foo'"]),
    ("law form AnnexXX", ["no form 'AnnexXX'", "there are Annex VIII Section A"]),
    ("law form AnnexV types.toml --on soon", ["4 mistakes in types.toml", "'soon' is no day"]),
    ("timeline types.toml --from soon --until later", ["4 mistakes", "'soon' is no day", "'later' is no day"]),
    ("timeline good.toml --from 2028-01-01 --until 2027-01-01", ["holds no day"]),
    ("compare good.toml", ["nothing to compare it with"]),
    ("compare good.toml good.toml good.toml", ["give one description or two, not 3"]),
    ("compare types.toml unknown.toml --on soon", ["mistakes in types.toml", "mistakes in unknown.toml", "'soon'"]),
    ("ask types.toml", ["4 mistakes in types.toml"]),
    ("ask --goal violation", ["did you mean 'violations'?"]),
    ("ask --goal xyzzy", ["other goals are tier, all, violations"]),
    ("ask new.yaml", ["new.yaml: descriptions are saved as .toml or .json"]),
    ("ask nowhere/new.toml", ["there is no folder nowhere; make it first"]),
    ("portfolio no.parquet --summary", ["no.parquet", "no Parquet file"]),
    ("portfolio no.arrow --summary", ["no.arrow", "no Arrow file"]),
    ("portfolio lines.ndjson --summary", ["line 2: no JSON"]),
    ("portfolio encoding.ndjson --summary", ["line 2: not UTF-8 text"]),
    ("portfolio facts.ndjson --summary", ["operator.rols: no such fact in Operator; did you mean 'roles'?", "foo: no such"]),
    ("portfolio facts.ndjson --out found.parquet", ["operator.rols: no such fact"]),
    ("portfolio one.ndjsn --summary", ["ending '.ndjsn'"]),
    ("portfolio two.ndjson --summary", ["two.ndjson: no such file"]),
    ("portfolio folder --summary", ["no .parquet file in this folder"]),
    ("portfolio one.ndjson", ["nothing to tell: give --out FILE"]),
    ("portfolio one.ndjson --out found.csv --only breachd --on soon",
     ["--out found.csv: findings are written to a Parquet file", "no outcome 'breachd'; did you mean 'breached'?", "'soon'"]),
    ("portfolio one.ndjson --summary --viewpoint deployr", ["no role 'deployr'; did you mean 'deployer'?"]),
]  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("wrong")
    for name, content in FILES.items():
        (found / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    (found / "folder").mkdir()
    return found


@pytest.mark.parametrize(("line", "expected"), CASES, ids=[line for line, _ in CASES])
def test_what_is_wrong_is_told(
    line: str,
    expected: list[str],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(folder)
    before = sorted(path.name for path in folder.iterdir() if path.name != "__pycache__")
    assert run(line.split(" ")) == 2
    told = capsys.readouterr()
    assert not [words for words in expected if words not in told.err], told.err
    assert "Traceback" not in told.err
    assert told.out == ""
    after = sorted(path.name for path in folder.iterdir() if path.name != "__pycache__")
    if "--out" not in line:  # a run that was stopped goes on from the folder beside its file
        assert after == before
    assert "found.parquet" not in after
    assert "found.csv" not in after


def test_a_mistake_that_two_words_share_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "list", "--on", "soon", "--known", "soon"]) == 2
    assert capsys.readouterr().err.count("'soon' is no day") == 1
