"""A small part of `python -m tests.conformance`, and that its judge does not let everything pass."""

from __future__ import annotations

import functools
import os
from typing import Any

import anyio
import pytest

from codegen.bundle import Revision
from veeam_sim import Fault

from ..generated.specification import VBAZ, VBR
from .document import judged
from .ground import SERVERS
from .leniency import Leniency
from .prism import Unavailable, install
from .simulator import Verdict, drive


def driven(revision: Revision, only: str, fault: Fault | None = None) -> Verdict:
    """The verdict on some operations of a server, with a fault if one is given."""
    server, samples = anyio.run(SERVERS[revision])
    if fault is not None:
        server.faults.add(fault)
    return drive(server, judged(revision, samples), examples=2, only=only)


@pytest.mark.parametrize(
    ("revision", "only", "operations"),
    [
        (VBR, r"^(GetAllSessions|GetAllManagedServers|GetInventoryObjects|Logout|(Get|Create|Delete)Creds)$", 7),
        (VBAZ, r"^(Repository_\w+|AsyncOperation_\w+|Login_\w+|Reports_GetStatistics)$", 13),
    ],
    ids=["vbr", "vbazure"],
)
def test_some_operations_answer_as_specified(revision: Revision, only: str, operations: int) -> None:
    verdict = driven(revision, only)
    assert verdict.problems == []
    assert len(verdict.called) == operations, verdict


@pytest.mark.parametrize(
    ("fault", "check"),
    [
        (Fault("status", status=500), "not_a_server_error"),
        (Fault("html", status=404), "content_type_conformance"),
        (Fault("missing"), "response_schema_conformance"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.kind,
)
def test_a_server_that_breaks_its_specification_is_found_out(fault: Fault, check: str) -> None:
    verdict = driven(VBR, "^GetServerTime$", fault)
    assert any(check in problem for problem in verdict.problems), verdict


@functools.cache
def lenient() -> Leniency:
    """What forgives the requests of the backup server."""
    return Leniency(judged(VBR, {}))


@pytest.mark.parametrize(
    ("body", "forgiven"),
    [
        ({"username": "x", "type": "Standard"}, True),
        ({"username": "x", "type": "sTANDARD", "more": 1}, True),
        ({"username": "x", "type": "Standard", "description": None}, True),
        ({"username": "x", "type": "Standard", "uniqueId": ""}, True),
        ({"username": None, "type": "Standard"}, False),
        ({"type": "Standard"}, False),
        ({"username": "x", "type": "Standard", "description": 5}, False),
        ({"username": "x", "type": "Unheard"}, False),
        ({"username": "x", "type": "Linux", "SSHPort": 22.0}, True),
        ({"username": "x", "type": "Linux", "SSHPort": 22.5}, False),
        ([], False),
    ],
    ids=str,
)
def test_what_servers_let_pass(body: Any, forgiven: bool) -> None:
    assert lenient().forgives("/api/v1/credentials", "post", "/api/v1/credentials", body) is forgiven


@pytest.mark.parametrize(
    ("query", "forgiven"),
    [("skip=&orderAsc=TRUE", True), ("skip=1.5", False), ("orderColumn=username", True), ("orderColumn=x", False)],
)
def test_what_servers_let_pass_in_a_query(query: str, forgiven: bool) -> None:
    assert lenient().forgives("/api/v1/credentials", "get", f"/api/v1/credentials?{query}", None) is forgiven


def test_without_node_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    with pytest.raises(Unavailable, match="node is not installed"):
        install()
