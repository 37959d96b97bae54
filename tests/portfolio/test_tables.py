"""The libraries that bring tables: each tells the same, and what cannot be read is refused with every mistake."""

import datetime as dt
import json
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.json as pj
import pyarrow.parquet as pq
import pytest

from aiframework import System, eu_ai_act, portfolio
from aiframework.facts.plain import from_plain, to_plain
from aiframework.portfolio import ndjson
from aiframework.portfolio.program import summaries
from tests.portfolio.rows import all_at_once, one_by_one
from tests.portfolio.test_same_answers import described

ON = dt.date(2027, 12, 2)
LAWS = (eu_ai_act,)

#: told in the simplest shapes that every library has: flat columns, and lists of structs
PLAIN: list[dict[str, Any]] = [
    {
        "name": "emotions at work",
        "biometrics.infers_emotions": True,
        "operator.roles": ["deployer"],
        "market.placed_on_market_on": dt.date(2026, 9, 1),
        "model.training_compute": 3e25,
        "purposes": [
            {"tasks": ["evaluating_job_candidates"], "profiles_people": True},
            {"tasks": None, "profiles_people": None},
        ],
    },
    {
        "name": "nothing told",
        "biometrics.infers_emotions": None,
        "operator.roles": None,
        "market.placed_on_market_on": None,
        "model.training_compute": None,
        "purposes": None,
    },
    {
        "name": "none of it",
        "biometrics.infers_emotions": False,
        "operator.roles": ["provider", "importer"],
        "market.placed_on_market_on": dt.date(2030, 1, 1),
        "model.training_compute": 1e25,
        "purposes": [],
    },
]


def systems() -> list[System]:
    """Return the same as descriptions."""
    return [from_plain(_nested(row)) for row in PLAIN]


def arrow() -> pa.Table:
    """Return the table with exact types."""
    purposes = pa.list_(pa.struct([("tasks", pa.list_(pa.string())), ("profiles_people", pa.bool_())]))
    kinds = [pa.string(), pa.bool_(), pa.list_(pa.string()), pa.date32(), pa.float64(), purposes]
    return pa.table(
        {
            name: pa.array([row[name] for row in PLAIN], kind)
            for name, kind in zip(PLAIN[0], kinds, strict=True)
        }
    )


LIBRARIES: dict[str, Callable[[], Any]] = {
    "pyarrow": arrow,
    "pyarrow batch": lambda: arrow().combine_chunks().to_batches()[0],
    "pyarrow batches": lambda: iter(arrow().to_batches(max_chunksize=1)),
    "pyarrow slice": lambda: pa.concat_tables([arrow(), arrow()]).combine_chunks().slice(3),
    "polars": lambda: pl.from_arrow(arrow()),
    "polars, a row apart": lambda: pl.concat(
        [pl.from_arrow(arrow().slice(n, 1)) for n in range(3)], rechunk=False
    ),
    "duckdb": lambda: duckdb.connect().from_arrow(arrow()),
    "pandas": lambda: arrow().to_pandas(types_mapper=pd.ArrowDtype),
    "descriptions": systems,
    "plain descriptions": lambda: [to_plain(system) for system in systems()],
}


@pytest.mark.parametrize("library", LIBRARIES)
def test_every_library_tells_the_same(library: str) -> None:
    assert all_at_once(LIBRARIES[library], laws=LAWS, on=ON) == one_by_one(systems(), laws=LAWS, on=ON)


def test_what_null_lists_hold_is_not_told() -> None:
    """Arrow lets a null list stand over values; neither things nor members of sets are read from it."""
    table = arrow()
    hiding = {}
    for name in ("purposes", "operator.roles"):
        whole = table[name].combine_chunks()
        lists = pa.ListArray.from_arrays(pa.array([0, 1, 2, 2], pa.int32()), whole.flatten())
        known = pa.py_buffer(bytes([0b101]))
        hiding[name] = pa.Array.from_buffers(
            lists.type, 3, [known, lists.buffers()[1]], children=[whole.flatten()]
        )
    for name, lists in hiding.items():
        table = table.set_column(table.column_names.index(name), name, lists)
    shown = table.set_column(
        table.column_names.index("purposes"),
        "purposes",
        pa.array(table["purposes"].to_pylist(), hiding["purposes"].type),
    )
    shown = shown.set_column(
        table.column_names.index("operator.roles"),
        "operator.roles",
        pa.array(table["operator.roles"].to_pylist()),
    )
    told = all_at_once(table, laws=LAWS, on=ON)
    assert told == all_at_once(shown, laws=LAWS, on=ON)
    assert told == one_by_one([from_plain(_nested(row)) for row in table.to_pylist()], laws=LAWS, on=ON)


def _nested(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of the table as a plain description."""
    told: dict[str, Any] = {"name": row["name"]}
    for column, value in row.items():
        key, _, fact = column.partition(".")
        if fact and value is not None:
            told.setdefault(key, {})[fact] = value
    if row["purposes"] is not None:
        told["purposes"] = [{k: v for k, v in each.items() if v is not None} for each in row["purposes"]]
    return told


def test_structs_and_flat_columns_tell_the_same() -> None:
    told = arrow()
    struct = pa.StructArray.from_arrays(
        [told["biometrics.infers_emotions"].combine_chunks()], ["infers_emotions"]
    )
    nested = told.drop_columns(["biometrics.infers_emotions"]).append_column("biometrics", struct)
    assert all_at_once(nested, laws=LAWS, on=ON) == one_by_one(systems(), laws=LAWS, on=ON)


def _ndjson(path: Path) -> Path:
    lines = [json.dumps(to_plain(told), default=str) for told in described()]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_files_tell_the_same(tmp_path: Path) -> None:
    expected = one_by_one(systems(), laws=LAWS, on=ON)
    pq.write_table(arrow(), tmp_path / "inventory.parquet")
    with pa.ipc.new_file(tmp_path / "inventory.arrow", arrow().schema) as file:
        file.write_table(arrow())
    lines = [json.dumps(to_plain(told), default=str) for told in systems()]
    (tmp_path / "inventory.ndjson").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for name in ("inventory.parquet", "inventory.arrow", "inventory.ndjson", ""):
        assert all_at_once(tmp_path / name, laws=LAWS, on=ON) == expected


def test_lines_of_every_shape_are_read_without_loss(tmp_path: Path) -> None:
    """Moments with their zone, sets told whole and with more, numbers of every digit."""
    expected = one_by_one(described(), laws=LAWS, on=ON)
    assert all_at_once(_ndjson(tmp_path / "cases.ndjson"), laws=LAWS, on=ON) == expected


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read files a few lines at a time, and guess types from one."""
    for name, size in (("_PIECE", 600), ("_BLOCK", 400), ("_FIRST", 1)):
        monkeypatch.setattr(ndjson, name, size)


@pytest.mark.usefixtures("small_pieces")
def test_later_lines_may_tell_what_earlier_ones_do_not(tmp_path: Path) -> None:
    """Types are guessed of the first lines; days, moments, numbers and sources that come later are read as exactly."""
    later: list[dict[str, Any]] = [
        {"biometrics": {}, "operator": {"roles": []}},
        {"market": {"placed_on_market_on": "2026-09-01"}, "model": {"training_compute": 10}},
        {"incidents": [{"became_aware_at": "2027-11-30T23:30:00-08:00"}]},
        {"model": {"training_compute": 10000000000000000000000001}},
        {"operator": {"roles": ["deployer"]}, "biometrics": {"infers_emotions": True}},
        {"operator": {"roles": {"at_least": ["provider"]}}, "and_more": ["purposes"]},
        {"biometrics": {"infers_emotions": {"answer": False, "source": "the supplier"}}},
        {"model": {"training_compute": 1.5}, "purposes": [{"tasks": ["evaluating_job_candidates"]}]},
    ]
    told = [{"name": f"{n}", **each} for n, each in enumerate(line for each in later for line in [each] * 4)]
    path = tmp_path / "later.ndjson"
    path.write_text("".join(json.dumps(each) + "\n" for each in told), encoding="utf-8")
    expected = one_by_one(
        [from_plain(json.loads(json.dumps(each), parse_float=Decimal)) for each in told], laws=LAWS, on=ON
    )
    assert all_at_once(path, laws=LAWS, on=ON) == expected


def test_every_piece_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside a few lines of which types are guessed."""
    read: list[int] = []

    def counted(source: pa.BufferReader, **options: Any) -> pa.Table:
        read.append(source.size())
        return plainly(source, **options)

    plainly = pj.read_json
    path = tmp_path / "days.ndjson"
    line = json.dumps({"name": "x", "market": {"placed_on_market_on": "2026-09-01"}}) + "\n"
    path.write_text(line * 200, encoding="utf-8")
    monkeypatch.setattr(ndjson, "_PIECE", len(line) * 50)
    monkeypatch.setattr(ndjson, "_FIRST", len(line))
    monkeypatch.setattr(pj, "read_json", counted)
    assert sum(batch.num_rows for batch in portfolio.opened(path).batches) == 200
    assert read == [2 * len(line), *[50 * len(line)] * 4]


@pytest.mark.parametrize("compute", ["1e25", "10000000000000000000000001", "1.00000000000001e25", "9.9e24"])
@pytest.mark.parametrize("kind", [pa.string(), pa.decimal128(38, 0), pa.float64()], ids=str)
def test_a_threshold_is_kept_to_the_last_digit(compute: str, kind: pa.DataType) -> None:
    number = Decimal(compute)
    told = float(compute) if kind == pa.float64() else number if pa.types.is_decimal(kind) else compute
    table = pa.table({"model.training_compute": pa.array([told], kind)})
    one = from_plain({"name": "x", "model": {"training_compute": Decimal(str(told))}})
    assert all_at_once(table, laws=LAWS, on=ON) == one_by_one([one], laws=LAWS, on=ON)


def test_sets_that_may_go_on_are_told_beside_those_that_do_not() -> None:
    table = pa.table(
        {
            "operator.roles": pa.array([["deployer"], None, None], pa.list_(pa.string())),
            "operator.roles.at_least": pa.array([None, ["deployer"], None], pa.list_(pa.string())),
            "and_more": pa.array([["purposes"], None, None], pa.list_(pa.string())),
            "purposes": pa.array([[], [], None], pa.list_(pa.struct([("profiles_people", pa.bool_())]))),
        }
    )
    told: list[dict[str, Any]] = [
        {"name": "0", "operator": {"roles": ["deployer"]}, "and_more": ["purposes"]},
        {"name": "1", "operator": {"roles": {"at_least": ["deployer"]}}, "purposes": []},
        {"name": "2"},
    ]
    assert all_at_once(table, laws=LAWS, on=ON) == one_by_one(list(map(from_plain, told)), laws=LAWS, on=ON)


def test_wrong_columns_are_told_all_at_once() -> None:
    table = pa.table(
        {
            "biometrics.infers_emotion": [True],
            "biometric": [1],
            "purposes.tasks": ["x"],
            "operator.roles": ["deployer"],
            "model.training_compute": [True],
            "market.placed_on_market_on": [dt.datetime(2027, 1, 1)],  # noqa: DTZ001 - the missing zone is the mistake
            "owner": ["Ms A"],
        }
    )
    with pytest.raises(portfolio.TableError) as error:
        portfolio.assess(table, laws=LAWS, on=ON)
    assert len(error.value.mistakes) == 7
    told = str(error.value)
    assert "7 mistakes in the table" in told
    assert "biometrics.infers_emotion: no such fact in Biometrics; did you mean 'infers_emotions'?" in told
    assert "biometric: no such section; did you mean 'biometrics'?" in told
    assert "give one column 'purposes', a list of structs" in told
    assert "cast the column to date32" in told
    assert "owner: no such section" in told
    assert "keep=" in told


def test_wrong_answers_are_told_all_at_once() -> None:
    table = pa.table(
        {
            "operator.roles": [["deploier"], ["provider"], ["deploier"]],
            "market.placed_on_market_on": ["2027-01-01", "tomorrow", None],
            "model.training_compute": [float("nan"), 1.0, 2.0],
        }
    )
    with pytest.raises(portfolio.TableError) as error:
        portfolio.assess(table, laws=LAWS, on=ON)
    assert len(error.value.mistakes) == 3
    assert "not 'deploier'; did you mean 'deployer'?" in str(error.value)
    assert "not 'tomorrow'" in str(error.value)


def test_pandas_objects_are_refused_with_advice() -> None:
    frame = pd.DataFrame({"biometrics.infers_emotions": pd.Series([True, None], dtype=object)})
    with pytest.raises(portfolio.TableError, match="convert_dtypes"):
        portfolio.assess(frame, laws=LAWS, on=ON)


def test_what_is_no_inventory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="cannot read an inventory from int"):
        portfolio.assess(1, laws=LAWS, on=ON)
    with pytest.raises(TypeError, match="cannot read int as a description"):
        portfolio.assess([1], laws=LAWS, on=ON)
    with pytest.raises(ValueError, match="ending"):
        portfolio.assess(tmp_path / "inventory.xlsx", laws=LAWS, on=ON)
    with pytest.raises(FileNotFoundError):
        portfolio.assess(tmp_path / "inventory.parquet", laws=LAWS, on=ON)


def test_columns_are_kept_and_provisions_chosen() -> None:
    table = arrow().append_column("owner", pa.array(["A", "B", "C"]))
    found = portfolio.assess(table, laws=LAWS, on=ON, keep=["owner"], provisions=["Art. 26(7)"])
    assert found.column_names[:2] == ["system", "owner"]
    assert {name.partition(" [")[0] for name in found.column_names[2:]} == {"EU AI Act Art. 26(7)"}
    assert found["owner"].to_pylist() == ["A", "B", "C"]
    empty = portfolio.assess(arrow().slice(0, 0), laws=LAWS, on=ON, provisions=["Art. 26(7)"])
    assert empty.num_rows == 0


def test_a_whole_that_its_parts_contradict_is_refused() -> None:
    summary = simple(summaries())
    key, part = summary.owner.key, next(iter(summary.sums_up.names()))
    fine = pa.table({f"{key}.{summary.name}": [True, None, False], f"{key}.{part}": [True, False, False]})
    assert portfolio.assess(fine, laws=LAWS, on=ON).num_rows == 3
    wrong = pa.table({f"{key}.{summary.name}": [True, True, None], f"{key}.{part}": [False, False, False]})
    for form in ("outcomes", "counts"):
        with pytest.raises(portfolio.TableError, match=f"{summary.path}: 2 rows tell it"):
            portfolio.assess(wrong, laws=LAWS, on=ON, form=form)


def simple(found: Any) -> Any:
    """Return a fact of a section told once that sums up facts of the same section."""
    return next(
        fact for fact in found if not fact.owner.repeats and "." not in next(iter(fact.sums_up.names()))
    )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"form": "outcome"}, "form='outcome' is no choice; did you mean 'outcomes'?"),
        ({"form": "long", "only": ["breachd"]}, "no outcome 'breachd'; did you mean 'breached'?"),
        ({"workers": 0}, "workers=0: give how many processes may share the work"),
        ({"not_law": "evaluate"}, "not_law='evaluate' is no choice; did you mean 'evaluated'?"),
    ],
)
def test_choices_that_there_are_not_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        portfolio.assess([System("x")], laws=[eu_ai_act], on=dt.date(2027, 12, 2), **options)
