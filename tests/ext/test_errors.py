"""The error tree: what an answer becomes, what its message says, and that all of it pickles."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from typing import Any

import pytest

import veeam_ext
from veeam_ext import errors
from veeam_ext._failures import newest_first, status_error
from veeam_ext.errors import (
    BadRequestError,
    CallError,
    CertificateError,
    ConflictError,
    ForbiddenError,
    LockedError,
    NotFoundError,
    RateLimitedError,
    ServerError,
    StatusError,
    TransportError,
    UnauthorizedError,
    UnsupportedRevisionError,
    VeeamError,
)


def made(status: int, body: Any = b"", headers: dict[str, str] | None = None, **more: Any) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return status_error("jobs.start_job", status, headers or {}, content, revision="1.2-rev0", **more)


@pytest.mark.parametrize(
    ("status", "kind", "maybe"),
    [
        (400, BadRequestError, False),
        (401, UnauthorizedError, False),
        (403, ForbiddenError, False),
        (404, NotFoundError, False),
        (405, StatusError, False),
        (408, ServerError, True),
        (409, ConflictError, False),
        (422, BadRequestError, False),
        (423, LockedError, False),
        (429, RateLimitedError, False),
        (500, ServerError, True),
        (503, ServerError, True),
        (302, StatusError, False),
    ],
)
def test_kinds(status: int, kind: type[StatusError], maybe: bool) -> None:
    error = made(status)
    assert type(error) is kind
    assert (error.status, error.maybe_acted, error.operation) == (status, maybe, "jobs.start_job")
    assert "with an empty body" in str(error)


def test_what_vbr_says() -> None:
    error = made(404, {"errorCode": "NotFound", "message": "No such job.", "resourceId": "42"})
    assert (error.code, error.reason, error.resource_id) == ("NotFound", "No such job.", "42")
    assert str(error).startswith("jobs.start_job: the server answered 404, NotFound: No such job.")
    assert error.details["message"] == "No such job."


def test_what_vbaz_says() -> None:
    problem = {
        "type": "https://tools.ietf.org/html/rfc7231#section-6.5.1",
        "title": "One or more validation errors occurred.",
        "status": 400,
        "traceId": "00-abc-01",
        "errors": {"Offset": ["must be positive", "or nothing"], "Limit": "is too high"},
    }
    error = made(400, problem)
    assert error.trace_id == "00-abc-01"
    assert error.reason.endswith("Offset: must be positive or nothing; Limit: is too high")


@pytest.mark.parametrize(
    "content", [b"<html>busy</html>", b"\xff\xfe", b"[1]", b"null", b'"text"', b"{", b'{"errorCode": 5}']
)
def test_odd_bodies(content: bytes) -> None:
    error = made(503, content, {"content-type": "text/html", "retry-after": "5"})
    assert type(error) is ServerError
    assert (error.content, error.retry_after) == (content, 5)


def test_a_forbidden_call_names_who_may() -> None:
    assert "Backup Administrator, Tape Operator" in str(made(403, roles=("Backup Administrator", "Tape Operator")))


@pytest.mark.parametrize(
    ("reason", "supported"),
    [
        (
            "x-api-version 1.2-rev0 is not supported. Supported versions: v1.0-rev1, v1.0-rev2, v1.1-rev10, v1.1-rev9",
            ("1.1-rev10", "1.1-rev9", "1.0-rev2", "1.0-rev1"),
        ),
        ("HTTP resource that matches the request URI with API version '1.2-rev0' is not supported", ()),
        ("Unsupported API version", ()),
    ],
)
def test_an_unsupported_revision_in_either_wording(reason: str, supported: tuple[str, ...]) -> None:
    error = made(400, {"errorCode": "NotImplemented", "message": reason})
    assert isinstance(error, UnsupportedRevisionError)
    assert (error.requested, error.supported) == (("1.2-rev0",), supported)
    assert "connect with the package" in str(error) if supported else "several packages" in str(error)


def test_what_is_not_implemented_otherwise() -> None:
    assert type(made(400, {"errorCode": "NotImplemented", "message": "Not for tape jobs."})) is BadRequestError


def test_revisions_are_compared_as_numbers() -> None:
    assert newest_first(["1.1-rev9", "1.1-rev10", "1.2-rev0", "1.1-rev9"]) == ["1.2-rev0", "1.1-rev10", "1.1-rev9"]


EXAMPLES: dict[str, dict[str, Any]] = {
    "UnknownPropertyError": {"name": "hostname", "known": ("hostName",)},
    "UnsupportedRevisionError": {"requested": ["1.9-rev0"], "supported": ["1.2-rev0"]},
    "NotOneError": {"count": 2},
    "DecodingError": {"operation": "jobs.start_job", "status": 200, "content": b"<html>"},
    "CertificateError": {"operation": "login", "expected": ["AA"], "actual": "BB"},
    "CallError": {"operation": "jobs.start_job", "maybe_acted": True},
    "WorkFailedError": {"kind": "session", "work_id": "1", "work": {"id": "1"}, "tasks": [{"id": "2"}], "log": ["x"]},
    "WaitTimeoutError": {"kind": "task", "work_id": "1", "stopped": True},
}


def example(kind: type[VeeamError]) -> VeeamError:
    """One error of each kind, with all that it can carry."""
    given: dict[str, Any] = EXAMPLES.get(kind.__name__, {})
    if not given and issubclass(kind, StatusError):
        given = {"operation": "jobs.start_job", "status": 500, "code": "X", "trace_id": "t", "details": {"a": [1]}}
    elif not given and issubclass(kind, TransportError):
        given = {"operation": "jobs.start_job", "maybe_acted": False}
    elif not given and issubclass(kind, errors.WaitError):
        given = {"kind": "session", "work_id": "1", "work": {"id": "1"}}
    make: Any = kind
    error: VeeamError = make("Something happened. Do this.", **given)
    if isinstance(error, CallError):
        error.attempts = 3
    error.add_note("a note")
    return error


@pytest.mark.parametrize("name", errors.__all__)
def test_every_error_is_public_pickles_and_copies(name: str) -> None:
    kind: type[VeeamError] = getattr(errors, name)
    public: Any = vars(veeam_ext)
    assert public[name] is kind
    assert name in public["__all__"]
    error = example(kind)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is kind
        assert again.args == error.args
        assert vars(again) == vars(error)
        assert str(again) == str(error)
        assert again.__notes__ == ["a note"]
    assert str(error).startswith("Something happened. Do this.")
    assert not str(error).rstrip(".").endswith("..")


def test_the_whole_tree_is_exported() -> None:
    defined = {name for name, kind in vars(errors).items() if inspect.isclass(kind) and issubclass(kind, VeeamError)}
    assert defined == set(errors.__all__)


def test_attempts_and_receipt_are_stated() -> None:
    error = TransportError("It broke", operation="jobs.start_job", maybe_acted=True)
    error.attempts = 3
    assert error.maybe_received is error.maybe_acted is True
    assert str(error) == "It broke. It was tried 3 times."
    assert CertificateError("x", operation="login").maybe_received is False
