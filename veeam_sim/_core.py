"""What the app, a product and its handlers exchange: the call, the answer, the refusal, the product itself."""

from __future__ import annotations

import heapq
import json
import random
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, TypeGuard

from ._clock import Clock
from ._faults import Faults
from ._tokens import Account, Accounts, Grant, Tokens

if TYPE_CHECKING:
    from ._spec import Operation, Spec

Json = Any
"""A JSON value as `json.loads` makes it."""


def is_object(value: Json) -> TypeGuard[dict[str, Json]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: Json) -> TypeGuard[list[Json]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def parse(text: bytes | str) -> Json:
    """Read JSON as a server does: without NaN, infinity and halves of surrogate pairs, which no answer could hold.

    Raises:
        ValueError: it is none.
    """
    try:
        value: Json = json.loads(text)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return value


Handler = Callable[["Call"], "Answer"]


@dataclass(slots=True)
class Call:
    """One request whose operation is known; path values are unquoted, header names in lower case."""

    operation: Operation
    path: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Json = None
    """Decoded JSON, the fields of a form, bytes for anything else, or None when there was no body."""
    account: Account | None = None
    """Who calls; None on operations that need no login."""

    def one(self, name: str) -> str | None:
        """The first value of a query parameter, or None."""
        values = self.query.get(name)
        return values[0] if values else None


@dataclass(frozen=True, slots=True)
class Download:
    """A body that is made while it is sent: `size` bytes that repeat `block`."""

    size: int
    block: bytes

    def __iter__(self) -> Iterator[bytes]:
        whole, rest = divmod(self.size, len(self.block))
        for _ in range(whole):
            yield self.block
        if rest:
            yield self.block[:rest]


@dataclass(slots=True)
class Answer:
    """What goes back: JSON, bytes or a download (`application/octet-stream` unless said otherwise), or no body."""

    status: int = 200
    body: Json | bytes | Download | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    media: str | None = None


class Refused(Exception):
    """A request that the server turns down; the product gives it its own error shape."""

    def __init__(self, status: int, message: str, code: str | None = None, resource: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.resource = resource


def missing(kind: str, identifier: str) -> Refused:
    """The refusal of an id that names nothing of a kind."""
    return Refused(404, f"There is no {kind} with the id {identifier}.", resource=identifier)


class Product:
    """One simulated server: its specification, state and handlers.

    A subclass sets `name` and `version`, registers handlers by operationId in `handlers`, and says how it checks logins
    (`admit`), words refusals (`refuse`) and answers what has no handler (`generic`).
    Everything runs under `lock`, in virtual time: state follows from the clock when it is looked at, and `later`
    schedules what happens without being looked at.
    """

    name: ClassVar[str]
    version: ClassVar[str]
    headers: ClassVar[Mapping[str, str]] = {}
    """Headers that every request needs."""

    def __init__(self, spec: Spec, *, clock: Clock, seed: int, accounts: Sequence[Account]) -> None:
        self.spec = spec
        self.clock = clock
        self.seed = seed
        self.random = random.Random(f"{self.name}:{seed}")
        self.accounts = Accounts(accounts, clock)
        self.tokens = Tokens(clock, self.random)
        self.faults = Faults(seed, spec.operations)
        self.handlers: dict[str, Handler] = {}
        self.lock = threading.RLock()
        self._due: list[tuple[datetime, int, Callable[[], None]]] = []
        self._scheduled = 0

    # What a product says for itself.

    def admit(self, call: Call) -> None:
        """Check version, token and role; sets `call.account`; raises Refused."""
        raise NotImplementedError

    def refuse(self, refused: Refused) -> Answer:
        """The product's own error answer."""
        raise NotImplementedError

    def generic(self, call: Call) -> Answer:
        """Answer an operation that has no handler of its own."""
        raise NotImplementedError

    def outside(self, method: str, path: str) -> Answer | None:
        """Answer a path outside the specification, or None for the product's 404."""
        return None

    def status(self) -> dict[str, Json]:
        """Figures and running work for the status page."""
        return {}

    # What every product needs.

    def call(self, call: Call) -> Answer:
        """Carry out a call that was admitted and validated."""
        self.tick()
        handler = self.handlers.get(call.operation.id)
        return handler(call) if handler else self.generic(call)

    def later(self, when: datetime, action: Callable[[], None]) -> None:
        """Have something happen at a time of the clock; it happens before the first call after that time."""
        self._scheduled += 1
        heapq.heappush(self._due, (when, self._scheduled, action))

    def grant_of(self, call: Call) -> Grant | None:
        """The login that a request shows the access token of."""
        kind, _, token = call.headers.get("authorization", "").partition(" ")
        return self.tokens.check(token.strip()) if kind.lower() == "bearer" else None

    def tick(self) -> None:
        """Let everything happen that is due."""
        now = self.clock.now()
        while self._due and self._due[0][0] <= now:
            heapq.heappop(self._due)[2]()

    def new_id(self) -> str:
        """A fresh uuid, the same in each run with the same seed and calls."""
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def now(self, after: float = 0.0) -> datetime:
        """The clock's time, or so many seconds after it."""
        return self.clock.now() + timedelta(seconds=after)
