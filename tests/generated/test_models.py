"""Models behave as any attrs class, and what was not changed keeps the server's own spelling and order."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from veeam_vbazure.v8 import models as vbaz
from veeam_vbr.v1_2_rev0 import models as vbr
from veeam_vbr.v1_2_rev0.types import UNSET, Model, Unset

# Odd spellings everywhere: whatever is not touched must come back exactly so.
SESSION: dict[str, Any] = {
    "x-first": {"deep": [1.0, None]},
    "usn": 20.0,
    "state": "wORKING",
    "creationTime": "2031-05-06T07:08:09.1234567+02:00",
    "endTime": None,
    "name": "Nightly",
    "sessionType": "ATypeOfANewerServer",
    "id": "",
    "result": {"message": "so far", "result": "NONE", "isCanceled": None, "x-inner": []},
    "progressPercent": -1,
}


def session() -> vbr.SessionModel:
    return vbr.SessionModel.from_dict(copy.deepcopy(SESSION))


def same(found: Any, expected: dict[str, Any]) -> bool:
    """Equal, in the same order and the same spelling."""
    return json.dumps(found.to_dict()) == json.dumps(expected)


def with_(**changed: Any) -> dict[str, Any]:
    return {**SESSION, **changed}


def pickled(found: Any) -> Any:
    return pickle.loads(pickle.dumps(found))


def without(*removed: str) -> dict[str, Any]:
    return {key: value for key, value in SESSION.items() if key not in removed}


def test_assigning_changes_one_property_and_leaves_the_spelling_of_the_rest() -> None:
    found = session()
    found.name = "Weekly"
    assert same(found, with_(name="Weekly"))
    found.usn = 21
    assert same(found, with_(name="Weekly", usn=21))
    found.usn = 20  # back to what the server had said
    found.name = "Nightly"
    assert same(found, SESSION)


def test_unset_removes_and_none_sends_null() -> None:
    found = session()
    found.result = UNSET
    assert same(found, without("result"))
    found.result = None
    assert same(found, with_(result=None))
    found.platform_name = UNSET  # was never there
    assert same(found, with_(result=None))
    found.resource_id = None  # goes where it was not
    assert same(found, {**with_(result=None), "resourceId": None})
    assert found.resource_id is None
    assert not UNSET
    assert found.platform_name is UNSET
    assert isinstance(found.platform_name, Unset)


@pytest.mark.parametrize("value", [vbr.ESessionState.STOPPED, "Stopped", vbr.ESessionState.of("AStateOfANewerServer")])
def test_an_enumeration_is_assigned_as_member_or_as_text(value: Any) -> None:
    found = session()
    found.state = value
    assert same(found, with_(state=str(value)))
    assert type(found.to_dict()["state"]) is str


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (datetime.datetime(2032, 1, 2, 3, 4, 5, tzinfo=datetime.UTC), "2032-01-02T03:04:05Z"),
        (datetime.datetime(2032, 1, 2, 3, 4, 5, 600), "2032-01-02T03:04:05.000600"),
        (datetime.datetime(2032, 1, 2, tzinfo=ZoneInfo("America/Sao_Paulo")), "2032-01-02T00:00:00-03:00"),
        (datetime.date(2032, 1, 2), "2032-01-02"),
        ("whenever", "whenever"),
    ],
)  # fmt: skip
def test_a_date_is_assigned(value: Any, sent: str) -> None:
    found = session()
    found.creation_time = value
    assert same(found, with_(creationTime=sent))
    found.creation_time = session().creation_time
    assert same(found, SESSION)  # all seven digits are there again


@pytest.mark.parametrize("first", ["read", "unread"])
def test_a_nested_model_is_changed_in_place_and_replaced(first: str) -> None:
    found = session()
    if first == "read":
        repr(found)
    result: Any = found.result
    assert id(found.result) == id(result)
    result.message = "Done"
    result["x-more"] = 1
    inner: dict[str, Any] = {"message": "Done", "result": "NONE", "isCanceled": None, "x-inner": [], "x-more": 1}
    assert same(found, with_(result=inner))
    found.result = vbr.SessionResultModel(result=vbr.ESessionResult.SUCCESS, is_canceled=False)
    assert same(found, with_(result={"result": "Success", "isCanceled": False}))
    found.result = {"result": "Failed"}  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    assert same(found, with_(result={"result": "Failed"}))


def test_a_list_of_models_is_changed_in_place_and_replaced() -> None:
    rows = [SESSION, None, "junk", {"state": "stopped"}]
    raw = {"data": rows, "pagination": {"total": 4.0, "count": 4}}
    found = vbr.SessionsResult.from_dict(copy.deepcopy(raw))
    data: Any = found.data
    assert [type(row).__name__ for row in data] == ["SessionModel", "NoneType", "str", "SessionModel"]
    data.append(vbr.SessionModel.from_dict({"id": "new"}))
    assert same(found, {**raw, "data": [*rows, {"id": "new"}]})
    del data[1]
    data.reverse()
    data[1].name = "Renamed"
    changed = [{"id": "new"}, {"state": "stopped", "name": "Renamed"}, "junk", SESSION]
    assert same(found, {**raw, "data": changed})
    found.data = []
    assert same(found, {**raw, "data": []})
    found.data = (session(),)  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    assert same(found, {**raw, "data": [SESSION]})


def test_a_list_of_texts_and_enumerations_is_changed_in_place() -> None:
    raw = {"days": ["MONDAY", "ADayOfANewerServer", None], "isEnabled": True}
    found = vbr.ScheduleDailyModel.from_dict(copy.deepcopy(raw))
    days: Any = found.days
    assert days == ["monday", "ADayOfANewerServer", None]
    assert same(found, raw)
    days.append(vbr.EDayOfWeek.FRIDAY)
    assert found.to_dict()["days"] == ["monday", "ADayOfANewerServer", None, "friday"]
    days.pop()
    assert same(found, raw)


def test_a_map_is_changed_in_place_and_replaced() -> None:
    links = {"self": {"href": "/api/v8/x"}, "none": None, "junk": 5}
    found = vbaz.PageOfJobSession.from_dict({"results": [], "_links": copy.deepcopy(links), "limit": 5.0})
    held: Any = found.field_links
    held["self"].href = "/other"
    held["next"] = vbaz.LinkHAL(href="/next")
    del held["junk"]
    expected = {"self": {"href": "/other"}, "none": None, "next": {"href": "/next"}}
    assert same(found, {"results": [], "_links": expected, "limit": 5.0})


def test_additional_properties_are_a_dict_of_ones_own() -> None:
    found = session()
    assert "x-first" in found
    assert found["x-first"] == {"deep": [1.0, None]}
    assert found.additional_keys == ["x-first"]
    found["x-last"] = vbr.SessionResultModel.from_dict({"result": "none"})
    assert same(found, {**SESSION, "x-last": {"result": "none"}})
    del found["x-first"]
    assert same(found, {**without("x-first"), "x-last": {"result": "none"}})
    found.additional_properties = {"x-first": 5}
    assert same(found, with_(**{"x-first": 5}))
    found.additional_properties.clear()
    assert same(found, without("x-first"))


def test_what_is_returned_and_what_was_given_are_apart() -> None:
    given = copy.deepcopy(SESSION)
    found, twin = vbr.SessionModel.from_dict(given), vbr.SessionModel.from_dict(given)
    returned = found.to_dict()
    returned["result"]["message"] = returned["x-first"]["deep"][0] = "changed"
    result: Any = found.result
    result.message = "mine"
    found["x-new"] = 1
    assert given == SESSION
    assert same(twin, SESSION)
    assert found.to_dict()["result"]["message"] == "mine"
    assert found.to_dict()["x-first"] == SESSION["x-first"]


@pytest.mark.parametrize("mapping", [MappingProxyType(SESSION), SESSION])
def test_from_dict_takes_any_mapping_and_nothing_else(mapping: Any) -> None:
    assert same(vbr.SessionModel.from_dict(mapping), SESSION)
    others: list[Any] = [None, [], "x", 5, session()]
    for other in others:
        with pytest.raises(TypeError, match=r"SessionModel\.from_dict takes a mapping, not"):
            vbr.SessionModel.from_dict(other)


def test_equality_is_of_what_is_read() -> None:
    assert session() == session()
    assert session() == vbr.SessionModel.from_dict(with_(state="Working", usn=20))  # spelled otherwise, means the same
    assert session() != vbr.SessionModel.from_dict(with_(name="Weekly"))
    assert session() != vbr.SessionModel.from_dict(with_(**{"x-other": 1}))
    assert vbr.SessionModel.from_dict({"endTime": None}) != vbr.SessionModel.from_dict({})
    assert session() != SESSION
    parent = vbr.FilterExpressionModel.from_dict({"type": "new"})
    assert parent != vbr.PredicateExpressionModel.from_dict({"type": "new"})
    touched = session()
    repr(touched)
    assert touched == session()
    touched.name = "Weekly"
    assert touched != session()


def test_models_are_mutable_and_so_have_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(session())


def test_unknown_names_are_refused() -> None:
    found: Any = session()
    for name in ("nmae", "endTime", "__len__", "_anything"):
        assert not hasattr(found, name)
        with pytest.raises(AttributeError, match=f"'SessionModel' object has no attribute '{name}'") as caught:
            getattr(found, name)
        assert caught.value.name == name
        assert caught.value.obj is found
    with pytest.raises(AttributeError):
        found.nmae = "x"
    with pytest.raises(AttributeError):
        _ = found.__dict__


def test_attrs_sees_an_ordinary_class() -> None:
    names = [field.name for field in attrs.fields(vbr.SessionResultModel)]
    assert names == ["additional_properties", "result", "message", "is_canceled"]
    assert all(field.kw_only for field in attrs.fields(vbr.SessionResultModel))
    held = attrs.asdict(session())
    assert held["result"]["message"] == "so far"
    assert held["additional_properties"] == {"x-first": {"deep": [1.0, None]}}
    assert held["resource_id"] is UNSET
    changed = attrs.evolve(session(), name="Weekly", result=UNSET)
    assert same(changed, {key: value for key, value in with_(name="Weekly").items() if key != "result"})
    assert attrs.evolve(session()) == session()


def test_construction_is_by_name_and_complete() -> None:
    with pytest.raises(TypeError, match="positional"):
        vbr.PaginationFilter(0, 10)  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="nmae"):
        vbr.PaginationFilter(nmae=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="result"):
        vbr.SessionResultModel()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    made = vbr.PredicateExpressionModel(
        property_="name", operation=vbr.EPredicateExpressionOperationType.CONTAINS, value="sql"
    )
    assert made.to_dict() == {
        "type": "PredicateExpression",
        "property": "name",
        "operation": "contains",
        "value": "sql",
    }
    assert made == vbr.FilterExpressionModel.from_dict(made.to_dict())
    group = vbr.GroupExpressionModel(operation=vbr.EGroupExpressionOperationType.NOT, items=[made])
    made.value = "web"
    assert group.to_dict()["items"][0]["value"] == "web"
    for other in (copy.copy(group), copy.deepcopy(group), pickle.loads(pickle.dumps(group)), attrs.evolve(group)):
        assert other == group
        assert other.to_dict() == group.to_dict()


def test_copies_go_their_own_ways() -> None:
    duplicates: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, pickled, attrs.evolve]
    for duplicate in duplicates:
        found = session()
        repr(found)
        other: Any = duplicate(found)
        other.name = "Weekly"
        assert same(other, with_(name="Weekly"))
        assert same(found, SESSION)
    deep: Any = copy.deepcopy(session())
    deep.result.message = "changed"
    deep["x-first"]["deep"].clear()
    assert same(session(), SESSION)
    assert deep.to_dict()["x-first"] == {"deep": []}


def test_a_pickle_is_read_by_a_process_that_has_imported_nothing() -> None:
    code = "import pickle, sys; found = pickle.load(sys.stdin.buffer); print(repr(found)); print(found.to_dict())"
    for found in (session(), vbr.ESessionState.of("new"), UNSET):
        text = code if isinstance(found, vbr.SessionModel) else code.split("; print(found.to")[0]
        done = subprocess.run([sys.executable, "-c", text], input=pickle.dumps(found), capture_output=True, check=True,
                              env={"PYTHONPATH": ":".join(sys.path)})  # fmt: skip
        assert done.stdout.decode().splitlines()[0] == repr(found)


def test_repr_shows_what_is_there() -> None:
    found = vbr.SessionResultModel.from_dict({"result": "failed", "message": None, "x": 1})
    assert repr(found) == (
        "SessionResultModel(result=<ESessionResult.FAILED: 'Failed'>, message=None, additional_properties={'x': 1})"
    )
    assert repr(vbr.SessionResultModel.from_dict({})) == "SessionResultModel()"


def test_many_threads_may_read_a_class_for_the_first_time() -> None:
    # What a class decodes is prepared when its first object is first read; all the threads want that at once.
    classes: list[Any] = [getattr(vbr, name) for name in vbr.__all__]
    classes = [of for of in classes if issubclass(of, Model) and len(attrs.fields(of)) > 5]
    failed: list[BaseException] = []
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for of in classes:
            of._slots = {}  # as in a new process
            fields = list(of._fields)
            start = threading.Barrier(4)

            def read(place: int, of: Any = of, fields: list[str] = fields, start: threading.Barrier = start) -> None:
                found = of.from_dict({})
                start.wait()
                try:
                    for at in range(len(fields)):
                        getattr(found, fields[at - place])
                except AttributeError as error:
                    failed.append(error)

            threads = [threading.Thread(target=read, args=(place,)) for place in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert len(classes) > 200
    assert not failed, f"{len(failed)} of {len(classes)}: {failed[0]}"
