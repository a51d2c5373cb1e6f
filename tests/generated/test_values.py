"""What a property reads as: the documented kind for a valid value, the value as it came for any other."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from typing import Any

import attrs
import pytest

from codegen.bundle import Document, Revision

from .specification import (
    SEEDS,
    VBR,
    attribute,
    example,
    is_array,
    is_object,
    model,
    models,
    package,
    properties,
    resolve,
    schemas,
    tags,
    target,
)


def agrees(revision: Revision, found: Document, value: Any) -> bool:
    """Whether a decoded value is of the Python type that its schema means."""
    types = package(revision).types
    schema, name = resolve(revision, found), target(found)
    if "enum" in schema:
        return isinstance(value, types.OpenEnum) and bool(value.is_documented)
    if name in models(revision):
        of = model(revision, name)
        parts = properties(revision, schemas(revision)[name])
        sent = [key for key in parts if isinstance(value, of) and key in value.to_dict()]
        return isinstance(value, of) and all(
            agrees(revision, parts[key], getattr(value, attribute(of, key))) for key in sent
        )
    match schema.get("type"):
        case "array":
            return is_array(value) and all(agrees(revision, schema["items"], entry) for entry in value)
        case "object":
            inner = schema.get("additionalProperties")
            return is_object(value) and (
                not is_object(inner) or all(agrees(revision, inner, entry) for entry in value.values())
            )
        case "integer":
            return type(value) is int
        case "number":
            return type(value) in (int, float)
        case "boolean":
            return type(value) is bool
        case "string":
            kinds: dict[str, type] = {"date-time": datetime.datetime, "date": datetime.date}
            return type(value) is kinds.get(schema.get("format", ""), str)
        case _:
            return True


@pytest.mark.parametrize("revision", SEEDS, ids=str)
def test_valid_values_read_as_what_is_documented(revision: Revision) -> None:
    wrong: list[str] = []
    checked = maps = 0
    for name in models(revision):
        of = model(revision, name)
        raw = example(revision, schemas(revision)[name], 4) | tags(revision, name)
        found = of.from_dict(raw)
        parts = properties(revision, schemas(revision)[name])
        assert {key for key, _ in of._fields.values()} == parts.keys()
        assert {f.name for f in attrs.fields(of)} == {*of._fields, "additional_properties"}
        for key, part in parts.items():
            checked += 1
            value = getattr(found, attribute(of, key))
            if not agrees(revision, part, value):
                wrong.append(f"{name}.{key} is {value!r}")
        inner = resolve(revision, schemas(revision)[name]).get("additionalProperties")
        if parts:
            assert found.additional_properties == {}, name
        elif is_object(inner):  # a map with a name
            maps += 1
            assert all(agrees(revision, inner, value) for value in found.additional_properties.values())
            assert found.additional_properties
        assert json.dumps(found.to_dict()) == json.dumps(raw)
    print(f"{revision}: {checked} properties, {maps} maps")
    assert not wrong
    assert checked == {"vbr 1.2-rev0": 3166, "vbazure v8": 3056}[str(revision)]


HOUR = datetime.timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2031-05-06T07:08:09", datetime.datetime(2031, 5, 6, 7, 8, 9)),
        ("2031-05-06T07:08:09Z", datetime.datetime(2031, 5, 6, 7, 8, 9, tzinfo=datetime.UTC)),
        ("2031-05-06T07:08:09.1Z", datetime.datetime(2031, 5, 6, 7, 8, 9, 100_000, datetime.UTC)),
        ("2031-05-06T07:08:09.12+02:00", datetime.datetime(2031, 5, 6, 7, 8, 9, 120_000, datetime.timezone(2 * HOUR))),
        ("2031-05-06T07:08:09.1234567Z", datetime.datetime(2031, 5, 6, 7, 8, 9, 123_456, datetime.UTC)),
        ("0001-01-01T00:00:00", datetime.datetime(1, 1, 1)),
        ("0001-01-01T00:00:00+14:00", datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(14 * HOUR))),
        ("2031-05-06", datetime.datetime(2031, 5, 6)),
    ],
)  # fmt: skip
def test_a_date_time_reads_as_one_in_every_spelling(text: str, moment: datetime.datetime) -> None:
    session = model(VBR, "SessionModel").from_dict({"creationTime": text})
    assert session.creation_time == moment
    assert session.creation_time.tzinfo is None or session.creation_time.utcoffset() == moment.utcoffset()
    assert session.to_dict() == {"creationTime": text}


@pytest.mark.parametrize("value", ["", "N/A", "2031-13-45T99:00:00Z", "\ud800-01-01", 5, 20.0, True, [], {}])
def test_what_is_no_date_time_stays_as_it_came(value: Any) -> None:
    session = model(VBR, "SessionModel").from_dict({"creationTime": value})
    assert session.creation_time is value


@pytest.mark.parametrize(
    ("value", "read"), [(20.0, 20), (-1, -1), (-0.0, 0), (2.5, 2.5), ("20", "20"), (True, True), (1e300, int(1e300))]
)
def test_whole_numbers_read_as_integers(value: Any, read: Any) -> None:
    session = model(VBR, "SessionModel").from_dict({"progressPercent": value})
    assert session.progress_percent == read
    assert type(session.progress_percent) is type(read)
    assert json.dumps(session.to_dict()) == json.dumps({"progressPercent": value})


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none_survive(text: str) -> None:
    session = model(VBR, "SessionModel").from_dict(json.loads(f'{{"progressPercent": {text}}}'))
    assert repr(session.progress_percent) in ("nan", "inf", "-inf")
    assert json.dumps(session.to_dict()) == f'{{"progressPercent": {text}}}'


@pytest.mark.parametrize("spelling", ["Working", "working", "WORKING", "wORKING"])
def test_a_documented_value_reads_as_its_member_in_any_case(spelling: str) -> None:
    states: Any = model(VBR, "ESessionState")
    session = model(VBR, "SessionModel").from_dict({"state": spelling})
    assert session.state is states.WORKING
    assert session.state == "Working"
    assert {"Working": 1}[session.state] == 1  # hashes as its text
    assert session.to_dict() == {"state": spelling}


@pytest.mark.parametrize("text", ["ActionRequired", "", "with space", "WORKING ", "😀", "WORKİNG"])
def test_an_unknown_value_is_kept_and_equals_its_text(text: str) -> None:
    states: Any = model(VBR, "ESessionState")
    session = model(VBR, "SessionModel").from_dict({"state": text})
    state = session.state
    assert type(state) is states
    assert state == text
    assert str(state) == text == f"{state}" == state.value
    assert hash(state) == hash(text)
    assert not state.is_documented
    assert states.WORKING.is_documented
    members = list(states.__members__.values())
    assert state not in members
    assert len(members) == len(schemas(VBR)["ESessionState"]["enum"])  # reading it added no member
    assert repr(text) in repr(state)
    for other in (copy.copy(state), copy.deepcopy(state), pickle.loads(pickle.dumps(state)), states.of(text)):
        assert type(other) is states
        assert other == state
        assert not other.is_documented
    with pytest.raises(ValueError, match="is not a valid ESessionState"):
        states(text)  # a slip of the pen in one's own code is an error


def test_every_member_of_every_enumeration_is_its_documented_value() -> None:
    counts: dict[str, tuple[int, int]] = {}
    for revision in SEEDS:
        enums = {name: found["enum"] for name, found in schemas(revision).items() if "enum" in found}
        for name, values in enums.items():
            of = model(revision, name)
            assert [member.value for member in of] == values
            for value in values:
                assert of.of(value) is of(value)
                assert of.of(value).value == value
                assert pickle.loads(pickle.dumps(of(value))) is of(value)
                if sum(other.casefold() == value.casefold() for other in values) == 1:
                    assert of.of(value.swapcase()) is of(value)
        counts[str(revision)] = len(enums), sum(map(len, enums.values()))
    print(counts)
    assert counts == {"vbr 1.2-rev0": (188, 853), "vbazure v8": (142, 846)}
