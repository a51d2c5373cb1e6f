"""schemathesis drives the simulator with thousands of right and wrong requests and judges the answers.

Four rounds, all with one seed: each operation as the samples call it, with ids that exist; every boundary of every
schema, right and wrong, each documented and undocumented method; requests at random; and chains of them in which one
goes on with what another answered. The clock of the server stands and is turned a little by every request.

All of schemathesis's checks are on. Four of them know nothing of the servers and need to be told:

- status_code_conformance: against `document.judged`, which allows any request to be refused.
- negative_data_rejection: but what `leniency` lists, servers take.
- positive_data_acceptance: a request that is valid for the specification may be refused for what it means (a restore
  point that does not exist, a job that already runs), and the servers answer 400 to that too. What may not be is a
  refusal of its form; `FORM` tells one by its words.
- content_type_conformance: the same document says which documented bodies no server can send.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

from hypothesis import strategies
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import TestPhase
from schemathesis.openapi.checks import RejectedPositiveData

from codegen.bundle import Document, operations
from veeam_sim._server import SimServer

from .leniency import Leniency

# Imported by name: the package's types are not complete.
_SCHEMATHESIS: Any = import_module("schemathesis")
_CONFIG: Any = import_module("schemathesis.config")
_ENGINE: Any = import_module("schemathesis.engine")
_EVENTS: Any = import_module("schemathesis.engine.events")
_HOOKS: Any = import_module("schemathesis.hooks")

SEED: Final = 20250601
FORM: Final = re.compile(r"^(path|query|header|body)[^:]*: (is required$|must |is out of |is nested )", re.MULTILINE)
"""What the simulator says of a request that is not of the form that its specification gives."""
_FORM_FIELDS = "application/x-www-form-urlencoded"


@dataclass
class Verdict:
    """What came of driving one server."""

    product: str
    offered: int
    """Operations of the specification."""
    called: set[str] = field(default_factory=set[str])
    """Operations that were called, by method and path."""
    succeeded: set[str] = field(default_factory=set[str])
    """Operations that did what was asked at least once."""
    statuses: Counter[int] = field(default_factory=Counter[int])
    problems: list[str] = field(default_factory=list[str])

    @property
    def covered(self) -> int:
        """How many operations were called."""
        return len(self.called)

    def __str__(self) -> str:
        return (
            f"{self.product}: {self.covered} of {self.offered} operations called, "
            f"{len(self.succeeded)} with success; {self.statuses.total()} requests, {len(self.problems)} problems"
        )


def drive(server: SimServer[Any], document: Document, *, examples: int, only: str | None = None) -> Verdict:
    """Drive a server.

    Args:
        server: it stays as it is left by all the requests.
        document: its specification, as `document.judged` gives it.
        examples: random requests for each operation; there are eight times as many chains.
        only: pattern of the operationIds to call; default is all.
    """
    _SCHEMATHESIS.openapi.format(
        "time-span", strategies.from_regex(r"[0-9]\.[01][0-9]:[0-5][0-9]:[0-5][0-9]", fullmatch=True)
    )
    product = server.product
    schema = _SCHEMATHESIS.openapi.from_dict(document, config=_config(product.headers, examples))
    if only is not None:
        schema = schema.include(operation_id_regex=only)
    schema.app = server.asgi
    leniency = Leniency(document)
    ids = _samples(document)
    turns = Counter[str]()

    @schema.auth(refresh_interval=None)
    class _Login:
        # Logging out is an operation like any other: the next request takes a new token.
        def get(self, case: Any, context: Any) -> str:
            if self.token is None or product.tokens.check(self.token) is None:
                _Login.token = product.tokens.grant(server.administrator).access_token
            return self.token or ""

        def set(self, case: Any, data: str, context: Any) -> None:
            case.headers["Authorization"] = f"Bearer {data}"

        token: str | None = None

    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        server.clock.advance(10)
        # Made-up ids lead nowhere: three of four requests go to what is there. A chain has ids of its own.
        turns[case.operation.label] += 1
        known = ids.get((case.path, case.method.lower()))
        meta = case.meta
        right = meta and meta.phase.name != TestPhase.STATEFUL and not meta.is_negative_at(ParameterLocation.PATH)
        if known and right and turns[case.operation.label] % 4:
            case.path_parameters = {**case.path_parameters, **known}

    def filter_failure(context: Any, failure: Exception, case: Any, response: Any) -> bool:
        if isinstance(failure, RejectedPositiveData):
            # schemathesis writes null into a form as the word.
            return case.media_type != _FORM_FIELDS and FORM.search(_refusal(response)) is not None
        if isinstance(failure, AcceptedNegativeData) and not _outside(case):
            request = response.request
            return not leniency.forgives(case.path, case.method.lower(), request.url or "", _json(request.body))
        return True

    verdict = Verdict(f"{product.name} {product.version}", len(list(operations(document))))
    seen: set[tuple[str, str]] = set()
    schema.hook(filter_failure)
    _SCHEMATHESIS.hook(before_call)  # everybody's: this kind of hook no schema can have
    try:
        for event in _ENGINE.from_schema(schema).execute():
            if isinstance(event, _EVENTS.ScenarioFinished):
                _learn(verdict, event, seen)
            elif isinstance(event, _EVENTS.NonFatalError):
                verdict.problems.append(f"{event.label}: {event.info.format()}")
            elif isinstance(event, _EVENTS.FatalError):
                raise event.exception
    finally:
        _HOOKS.unregister(before_call)
    return verdict


def _config(headers: Mapping[str, str], examples: int) -> Any:
    return _CONFIG.SchemathesisConfig.from_dict(
        {
            "seed": SEED,
            "workers": 1,
            "continue-on-failure": True,
            # Texts from the simulator's own source would be sent where its formats forbid them.
            "analysis": {"constants": {"enabled": False}},
            "headers": dict(headers),
            # The token is right; whether a wrong one is refused is asked by ignored_auth.
            "generation": {
                "max-examples": examples,
                "database": "none",
                "no-shrink": True,
                "with-security-parameters": False,
            },
            "phases": {
                "stateful": {"generation": {"max-examples": 8 * examples}},
                # In the order of the specification, or what is unmounted and deleted could not be looked at before.
                **{name: {"operation-ordering": "none"} for name in ("examples", "coverage", "fuzzing")},
            },
        }
    )


def _samples(document: Document) -> dict[tuple[str, str], dict[str, Any]]:
    """The values in the path that stand as examples, by path and method."""
    return {
        (path, method): {each["name"]: each["example"] for each in operation.get("parameters", ()) if "example" in each}
        for path, method, operation in operations(document)
    }


def _outside(case: Any) -> bool:
    """Whether something is wrong with a request outside its query and its body."""
    return case.meta is None or any(
        case.meta.is_negative_at(where)
        for where in (ParameterLocation.PATH, ParameterLocation.HEADER, ParameterLocation.COOKIE)
    )


def _json(body: Any) -> Any:
    try:
        return json.loads(body) if body else None
    except ValueError:
        return None


def _refusal(response: Any) -> str:
    """The words of a refusal, in either product's error."""
    error: Any = response.json()
    return str(error.get("message", error.get("detail")))


def _learn(verdict: Verdict, event: Any, seen: set[tuple[str, str]]) -> None:
    recorder = event.recorder
    for identifier, interaction in recorder.interactions.items():
        if interaction.response is not None and identifier in recorder.cases:
            label = recorder.cases[identifier].value.operation.label
            status = interaction.response.status_code
            verdict.called.add(label)
            verdict.statuses[status] += 1
            if status < 300:
                verdict.succeeded.add(label)
    for identifier, checks in recorder.checks.items():
        for check in checks:
            if check.failure_info is None:
                continue
            label = recorder.cases[identifier].value.operation.label
            text = str(check.failure_info.failure)
            if (label, text) in seen:
                continue
            seen.add((label, text))
            interaction = recorder.interactions[identifier]
            request, response = interaction.request, interaction.response
            verdict.problems.append(
                f"{label}: {check.name}: {text}\n    {request.method} {request.uri} {(request.body or b'')!r}\n"
                f"    {response.status_code if response else ''} {(response.content if response else b'')!r:.500}"
            )
