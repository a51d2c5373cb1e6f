"""Lists: what a tape shows without holding its rows is what filtering and sorting all of them would show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_sim._answers import stamp
from veeam_sim._ids import Ids
from veeam_sim._rows import Chain, Condition, Held, Selection, Table, instant, like, rank
from veeam_sim._tape import Tape, merge

NOW = datetime(2025, 3, 3, 12, tzinfo=UTC)
TIMES = frozenset({"creationTime", "endTime"})
PATTERN = [
    {"name": name, "state": "Stopped", "result": {"result": result}}
    for name, result in (
        ("Mail", "Success"),
        ("Files", "Warning"),
        ("Mail", "Success"),
        ("ERP", "Failed"),
        ("Files", "Success"),
        ("Web", "Success"),
        ("Mail", "Failed"),
    )
]
SECONDS = [30, 900, 250, 1300, 45, 600, 10]


def row(index: int, pattern: Mapping[str, Any], created: datetime, ended: datetime) -> Any:
    return {"id": str(index), "creationTime": stamp(created), "endTime": stamp(ended), **pattern}


def tape(length: int) -> Tape:
    return Tape(length, PATTERN, SECONDS, NOW, 240, row)


def moments(length: int) -> st.SearchStrategy[str]:
    return st.integers(-7200, length * 240 + 7200).map(lambda ago: stamp(NOW - timedelta(seconds=ago)))


@st.composite
def asked(draw: st.DrawFn) -> tuple[int, Selection]:
    length = draw(st.integers(0, 120))
    conditions: list[Condition] = []
    for name in ("creationTime", "endTime"):
        if draw(st.booleans()):
            conditions.append(Condition(name, draw(st.sampled_from(["after", "before"])), draw(moments(length))))
    if draw(st.booleans()):
        conditions.append(Condition("result", "is", draw(st.sampled_from(["Success", "failed", "None"]))))
    if draw(st.booleans()):
        conditions.append(Condition(None, "like", draw(st.sampled_from(["*i*", "Mail", "mai*", "*l", "*"]))))
    order = draw(st.sampled_from([None, "name", "result", "creationTime", "endTime"]))
    return length, Selection(tuple(conditions), order, draw(st.booleans()))


@settings(max_examples=400)
@given(asked(), st.integers(0, 130), st.integers(1, 40))
def test_a_page_of_a_tape_is_the_page_of_its_rows(question: tuple[int, Selection], skip: int, limit: int) -> None:
    length, selection = question
    whole = tape(length)
    found = merge([], whole.select(selection), selection, TIMES)
    everything = [whole.row(index) for index in range(length)]
    # Without an order, and among equals, the newest comes first.
    expected = [each for each in everything if selection.matches(each)]
    if selection.order is not None:
        order = selection.order
        expected.sort(key=lambda each: rank(each.get(order)), reverse=not selection.ascending)
        if selection.ascending is False and order not in TIMES:
            # A stable sort that is reversed turns equals around; the servers' own order among equals is not known.
            expected = [
                each
                for key in sorted({rank(each[order]) for each in expected}, reverse=True)
                for each in everything
                if selection.matches(each) and rank(each[order]) == key
            ]
    assert len(found) == len(expected)
    assert found.page(skip, limit) == expected[skip : skip + limit]


def test_live_rows_come_before_older_ones_and_among_their_equals() -> None:
    live = [{"id": "new", "creationTime": stamp(NOW), "endTime": None, "name": "Files", "result": None}]
    past = tape(6)

    def names(order: str | None, *, ascending: bool) -> list[str]:
        selection = Selection((), order, ascending)
        return [each["id"] for each in merge(live, past.select(selection), selection, TIMES).page(0, 20)]

    assert names(None, ascending=True)[0] == "new"
    assert names("creationTime", ascending=True)[-1] == "new"
    # What has not ended sorts as PostgreSQL sorts null: after everything.
    assert names("endTime", ascending=True)[-1] == "new"
    assert names("endTime", ascending=False)[0] == "new"
    assert names("name", ascending=True) == ["3", "new", "1", "4", "0", "2", "5"]
    assert names("result", ascending=False)[0] == "new"


def test_a_million_rows_are_paged_without_being_made() -> None:
    made: list[int] = []

    def counted(index: int, pattern: Mapping[str, Any], created: datetime, ended: datetime) -> Any:
        made.append(index)
        return row(index, pattern, created, ended)

    long = Tape(1_000_000, PATTERN, SECONDS, NOW, 240, counted)
    selection = Selection((Condition("result", "is", "Failed"),), "endTime")
    found = merge([], long.select(selection), selection, TIMES)
    assert len(found) == 2 * (1_000_000 // 7) + sum(at in (3, 6) for at in range(1_000_000 % 7))
    assert len(found.page(100_000, 50)) == 50
    assert len(made) == 50


def test_a_table_remembers_a_selection_until_a_row_changes() -> None:
    table = Table({"id": str(at), "name": f"job {at}"} for at in range(5))
    selection = Selection((Condition(None, "like", "job*"),), "name", ascending=False)
    first = table.select(selection)
    assert [each["id"] for each in first.page(0, 9)] == ["4", "3", "2", "1", "0"]
    assert table.select(selection) is first
    table.put({"id": "3", "name": "other"})
    assert [each["id"] for each in table.select(selection).page(1, 2)] == ["2", "1"]
    assert table.remove("2")
    assert table.remove("2") is None
    assert len(table.select(selection)) == 3


def test_a_chain_pages_over_the_ends_of_its_parts() -> None:
    chain = Chain([Held([]), Held([1, 2, 3]), Held([4]), Held([5, 6])])
    assert len(chain) == 6
    assert [chain.page(at, 3) for at in (0, 2, 5, 6)] == [[1, 2, 3], [3, 4, 5], [6], []]


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("sql", "SQL", True),
        ("sql", "sql01", False),
        ("sql*", "SQL01", True),
        ("*sql", "my sql", True),
        ("*sql*", "a SQL b", True),
        ("*sql*", "a sq b", False),
        ("*", "anything", True),
        ("", "anything", False),
    ],
)
def test_name_filters(pattern: str, text: str, fits: bool) -> None:
    assert like(pattern, text) is fits


@pytest.mark.parametrize(
    ("value", "wanted", "fits"),
    [
        (True, "true", True),
        (False, "True", False),
        (20, "20.0", True),
        (20, "many", False),
        (None, "None", False),
        (["Weekly", "Yearly"], "weekly", True),
        ({"result": "Failed"}, "failed", True),
    ],
)
def test_filters_on_values(value: Any, wanted: str, fits: bool) -> None:
    assert Condition("property", "is", wanted).matches({"property": value}) is fits


def test_times_are_compared_exclusively_and_in_any_offset() -> None:
    condition = Condition("time", "after", "2025-03-03T13:00:00+01:00")
    assert not condition.matches({"time": "2025-03-03T12:00:00Z"})
    assert condition.matches({"time": "2025-03-03T12:00:00.000001Z"})
    assert not condition.matches({"time": None})
    # A plus sign that was not escaped arrives as a space; a time without an offset is UTC.
    assert instant("2025-03-03T13:00:00 01:00") == instant("2025-03-03T12:00:00")


def test_identifiers_lead_back_to_their_row_and_to_no_other_list() -> None:
    sessions, tasks = Ids("session", 1), Ids("task", 1)
    for index in (0, 1, 999_999, 2**40):
        assert sessions.index(sessions.of(index)) == index
        assert sessions.index(sessions.of(index).upper()) == index
        assert tasks.index(sessions.of(index)) is None
        assert Ids("session", 2).index(sessions.of(index)) is None
    assert sessions.index("no uuid") is None
