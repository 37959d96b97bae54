"""Compiled kernels say what numpy says: whatever the number of rows, wherever columns begin, however lists lie."""

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import Phase, given, settings

from aiframework import System, portfolio
from aiframework.facts.purpose import Purpose
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import MEMORY, Term
from aiframework.logic import Condition, Count, Not
from aiframework.portfolio import fast
from aiframework.portfolio.assessing import options_of
from aiframework.portfolio.descriptions import batch_of
from aiframework.portfolio.facts import bound
from aiframework.portfolio.layout import Layout
from aiframework.testing.strategies import systems
from tests.portfolio.rows import LAWS

pytestmark = pytest.mark.skipif(not fast.load(), reason="needs numba: install the extra fast")
ON = dt.datetime(2028, 6, 1, 12, tzinfo=dt.UTC)
Use = Callable[[str], None]


@cache
def drawn() -> pa.Table:
    """Return random descriptions with up to four things of a kind."""
    found: list[System] = []

    @settings(max_examples=60, deadline=None, database=None, derandomize=True, phases=[Phase.generate])
    @given(systems(things=4))
    def draw(told: System) -> None:
        found.append(told)

    draw()
    return pa.Table.from_batches([batch_of(found)])


def inventory(number: int) -> pa.Table:
    """Return a table of so many descriptions."""
    places = np.random.default_rng(number).integers(0, drawn().num_rows, number)
    return drawn().take(pa.array(places)).combine_chunks()


def assert_same(table: pa.Table, use: Use, **options: Any) -> None:
    """Compare both ways in every form."""
    forms: list[Any] = ["outcomes", "forces", "counts", "long"]
    for form in forms:
        use("by numpy")
        right = portfolio.assess(table, form=form, **{"laws": LAWS, "on": ON, **options})
        use("by kernels")
        found = portfolio.assess(table, form=form, **{"laws": LAWS, "on": ON, **options})
        assert found.equals(right), form


@pytest.mark.parametrize("number", [0, 1, 7, 63, 64, 65, 193, 4_095, 4_096, 4_097])
def test_any_number_of_rows(number: int, use: Use) -> None:
    assert_same(inventory(number), use)


@pytest.mark.parametrize(("first", "number"), [(1, 300), (8, 64), (77, 0), (77, 129)])
def test_a_part_of_a_table(first: int, number: int, use: Use) -> None:
    assert_same(inventory(400).slice(first, number), use)


def test_columns_written_flat(use: Use) -> None:
    table = inventory(300)
    while any(pa.types.is_struct(field.type) for field in table.schema):
        table = table.flatten()
    assert_same(table.combine_chunks(), use)


def test_long_offsets_and_other_codes(use: Use) -> None:
    table = inventory(300)
    columns = [_cast(column.combine_chunks()) for column in table.columns]
    cast = pa.Table.from_arrays(columns, table.column_names)
    assert any(pa.types.is_large_list(field.type) for field in cast.schema)
    assert_same(cast, use)
    assert_same(cast.slice(5, 201), use)


def _cast(array: pa.Array) -> pa.Array:
    """Return the same with long offsets, and with wide codes without a sign."""
    kind = array.type
    if pa.types.is_struct(kind):
        fields = [_cast(array.field(place)) for place in range(kind.num_fields)]
        return pa.StructArray.from_arrays(fields, [each.name for each in kind], mask=array.is_null())
    if pa.types.is_list(kind):
        inner = _cast(array.values)
        return pa.LargeListArray.from_arrays(array.offsets.cast(pa.int64()), inner, mask=array.is_null())
    if pa.types.is_dictionary(kind):
        return array.cast(pa.dictionary(pa.uint32(), kind.value_type))
    return array


def test_every_choice_of_provisions(use: Use) -> None:
    table = inventory(500)
    for asked in (["EU AI Act Art. 5(1)(f)"], ["EU AI Act Art. 6(2)", "EU AI Act Art. 73(1)"]):
        assert_same(table, use, provisions=asked)


def test_columns_of_yes_and_no_are_taken_as_they_lie(use: Use) -> None:
    """Of a flat table all of them are; of structs that may be null none, and so of counts of nulls that nobody took."""
    use("by kernels")
    flat = inventory(300)
    while any(pa.types.is_struct(field.type) for field in flat.schema):
        flat = flat.flatten()
    prepared = options_of(laws=LAWS, on=ON).prepared
    for table, most in ((inventory(300), 0), (flat.combine_chunks(), 100)):
        batch = table.to_batches()[0]
        for column in batch.columns:
            assert column.null_count >= 0  # Arrow remembers what it has counted
        layout = Layout.of(batch.schema)
        facts = bound(batch, layout, wanted=prepared.asked, now=ON, find=find())
        right = bound(batch, layout, wanted=prepared.asked, now=ON)
        assert facts.lying is not None
        assert facts.flagged is not None
        assert facts.columns.shape == right.columns.shape
        told = [path for path, row in facts.flagged.rows.items() if facts.lying.told[row]]
        assert len(told) >= most
        for path in told:
            assert facts.columns[path].gaps == right.columns[path].gaps


def find() -> Any:
    """Return what finds where columns of yes and no lie."""
    found = fast.compiled(0)
    assert found is not None
    return found.find


@pytest.mark.parametrize("form", ["outcomes", "counts"])
def test_a_whole_that_its_parts_contradict_is_refused(form: Any, use: Use) -> None:
    told = pa.table(
        {
            "accuracy.performs_as_required": [True] * 200,
            "accuracy.accurate": [row % 50 > 0 for row in range(200)],
        }
    )
    use("by kernels")
    with pytest.raises(portfolio.TableError, match=r"4 rows tell it as what the parts"):
        portfolio.assess(told, laws=LAWS, on=ON, form=form)


def test_memory_that_is_used_again_holds_nothing_of_before(use: Use) -> None:
    use("by kernels")
    first = portfolio.assess(inventory(1_000), laws=LAWS, on=ON)
    told = first.to_pylist()
    other = portfolio.assess(inventory(900), laws=LAWS, on=ON)
    assert first.to_pylist() == told
    del first
    assert portfolio.assess(inventory(900), laws=LAWS, on=ON).equals(other)


# -- what today's laws do not ask ---------------------------------------------------------------------------------------

PROFILING: Any = Purpose.profiles_people


def _counting() -> Lawbook:
    """Return a law that counts things: at least one to five that profile, and that do not."""
    terms: dict[str, Condition] = {
        f"at_least_{number}": Count(Purpose, number=number, where=where)
        for number, where in [(1, PROFILING), (2, PROFILING), (3, Not(PROFILING)), (5, PROFILING)]
    }
    members = tuple(
        (name, Term(cite=f"Art. {place}", says=name, means=means, verified=MEMORY))
        for place, (name, means) in enumerate(terms.items(), 1)
    )
    return Lawbook(
        (
            Instrument(
                id="counting",
                short="Counting",
                title="t",
                jurisdiction="nowhere",
                law_as_of=ON.date(),
                members=members,
            ),
        )
    )


@pytest.mark.parametrize("most", [0, 1, 2, 3, 70, 300])
def test_things_are_counted(most: int, use: Use) -> None:
    draw = np.random.default_rng(most)
    rows = [
        {
            "name": f"{row}",
            "purposes": None
            if draw.random() < 0.1
            else [
                {"profiles_people": [True, False, None][draw.integers(0, 3)]}
                for _ in range(draw.integers(0, most + 1))
            ],
            "and_more": ["purposes"] if draw.random() < 0.2 else [],
        }
        for row in range(300)
    ]
    kinds = pa.schema(
        {
            "name": pa.string(),
            "purposes": pa.list_(pa.struct({"profiles_people": pa.bool_()})),
            "and_more": pa.list_(pa.string()),
        }
    )
    assert_same(pa.Table.from_pylist(rows, kinds), use, laws=_counting())


@pytest.mark.parametrize("most", [0, 1, 5, 255, 256, 600])
@pytest.mark.parametrize("members", [3, 130])
def test_sets_of_any_length(most: int, members: int, use: Use) -> None:
    """Codes that stand for nothing in lists that are null; more members than a byte counts."""
    draw = np.random.default_rng(most)
    words = ["evaluating_job_candidates", "monitoring_and_evaluating_workers", "placing_targeted_job_adverts"]
    texts = [words[place % 3] for place in range(members)]
    lengths = draw.integers(0, most + 1, 300)
    offsets = np.zeros(301, np.int32)
    np.cumsum(lengths, out=offsets[1:])
    null = draw.random(300) < 0.2
    codes = draw.integers(0, members, offsets[-1]).astype(np.int16 if members > 127 else np.int8)
    codes[np.repeat(null, lengths)] = -1
    values = pa.DictionaryArray.from_buffers(
        pa.dictionary(pa.from_numpy_dtype(codes.dtype), pa.string()),
        len(codes),
        [None, pa.py_buffer(codes)],
        pa.array(texts),
    )
    known = pa.py_buffer(np.packbits(~null, bitorder="little"))
    sets = pa.Array.from_buffers(
        pa.list_(values.type), 300, [known, pa.py_buffer(offsets)], children=[values]
    )
    purposes = pa.StructArray.from_arrays([sets], ["tasks"])
    table = pa.table(
        {"purposes": pa.ListArray.from_arrays(pa.array(np.arange(301, dtype=np.int32)), purposes)}
    )
    assert_same(table, use)
