"""The fault script: which calls go wrong, how, how often; the same each time with the same seed."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import MISSING, asdict, dataclass, fields
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any

KINDS: dict[str, str] = {
    # Instead of an answer.
    "slow": "answers after `seconds`",
    "drop": "closes the connection unanswered; the request is not carried out",
    "drop_after": "carries the request out and closes the connection unanswered",
    "cut": "closes the connection in the middle of the body",
    "hang_on_chunked": "never answers a request whose body is sent Transfer-Encoding: chunked",
    "status": "answers `status` (503) in the product's error shape, with Retry-After when `retry_after` is given",
    "empty": "answers `status` (401) with an empty body",
    "html": "answers `status` (502) with an HTML page",
    # Logins.
    "useless_refresh": "refreshed tokens are refused with 403 until the next password login",
    "restart": "forgets every token before the call, as a restart does",
    "expire": "lets every access token expire before the call",
    # Lists.
    "cap": "caps the page size at `rows` (50)",
    "shrink": "`rows` (1) rows at the head of the list are gone since the last page",
    "grow": "`rows` (1) rows are new at the head of the list since the last page",
    "no_pagination": "leaves the paging figures (VBR `pagination`, VBAz `totalCount`) out",
    "bare_pagination": "leaves all paging figures but total and count out",
    "ignore_filter": "returns the list unfiltered",
    # Long-running work.
    "unknown_job_type": "job lists answer 500 unless they are asked per type",
    "nothing_to_do": "starting a job answers 204",
    "outcome": "work started now ends with `result` and `text`, takes `seconds`, or stays in `state`",
    "null_result": "a session that has ended has a null result",
    "accepted": "answers 202 where an operation may answer 200 or 202",
    # What breaks decoders; `share` is the part of the eligible values that is changed, at least one.
    "null": "sets properties to null, required ones too",
    "missing": "leaves properties out, required ones too",
    "extra": "adds properties that the specification does not know",
    "unknown_enum": "sets enum values that the specification does not list",
    "enum_case": "writes enum values in another case",
    "odd_date": "writes times without an offset, with 0 to 7 fraction digits, or as year 1",
    "empty_string": "writes empty strings where identifiers are due",
    "zero_id": "writes all-zero identifiers",
    "minus_one": "writes -1 for whole numbers",
    "float": "writes whole numbers as 20.0, and fractions as long ones",
    "discriminator_last": "moves discriminators to the end of their object",
    "discriminator_missing": "leaves discriminators out",
    "discriminator_unknown": "sets discriminators that name no variant",
    "error_code": "gives errors a code that the specification does not list",
}
"""Every kind of fault and what it does."""

BREAKERS = tuple(list(KINDS)[list(KINDS).index("null") :])
"""The kinds that change a good answer so that it breaks decoders."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One rule of a fault script.

    Args:
        kind: what goes wrong, a key of `KINDS`.
        operation: which calls, an operationId; `*` and `?` are wildcards.
        probability: chance that the rule hits a call that it matches.
        count: hits after which it is spent; None for never.
        after: matching calls that pass before it starts.
        status, retry_after, seconds, rows, share, text, result, state: what the kind says about them.
    """

    kind: str
    operation: str = "*"
    probability: float = 1.0
    count: int | None = None
    after: int = 0
    status: int | None = None
    retry_after: float | None = None
    seconds: float | None = None
    rows: int | None = None
    share: float = 0.1
    text: str | None = None
    result: str | None = None
    state: str | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault kind {self.kind!r}; there are: {', '.join(KINDS)}")
        if not 0 <= self.probability <= 1:
            raise ValueError(f"probability {self.probability!r} is not between 0 and 1")
        if not 0 < self.share <= 1:
            raise ValueError(f"share {self.share!r} is not above 0 and at most 1")
        if self.status is not None and not 200 <= self.status <= 599:
            raise ValueError(f"status {self.status!r} is not between 200 and 599")
        for name in ("count", "after", "retry_after", "seconds", "rows"):
            value = getattr(self, name)
            if value is not None and value < 0:
                raise ValueError(f"{name} {value!r} is negative")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Fault:
        """Read a rule from a scenario file or the control endpoint.

        Raises:
            ValueError: unknown or missing names, or values of a wrong kind.
        """
        if "kind" not in data:
            raise ValueError("a fault has no kind")
        known = {entry.name: entry for entry in fields(cls)}
        for name, value in data.items():
            if name not in known:
                raise ValueError(f"unknown fault property {name!r}; there are: {', '.join(known)}")
            declared = str(known[name].type)
            wanted = (int, float) if "float" in declared else (int,) if "int" in declared else (str,)
            if value is None and "None" in declared:
                continue
            if isinstance(value, bool) or not isinstance(value, wanted):
                raise ValueError(f"fault property {name!r} is {value!r}, which is not a {wanted[-1].__name__}")
        return cls(**data)

    def to_dict(self) -> dict[str, Any]:
        """The rule as JSON, without what is at its default."""
        defaults = {entry.name: entry.default for entry in fields(self)}
        return {
            name: value for name, value in asdict(self).items() if defaults[name] is MISSING or value != defaults[name]
        }


class Rule:
    """A fault at work: how often it matched and hit."""

    def __init__(self, fault: Fault, seed: str) -> None:
        self.fault = fault
        self.random = random.Random(seed)
        self.seen = 0
        self.hits = 0
        self._exact = not any(letter in fault.operation for letter in "*?[")

    def roll(self, operation: str) -> bool:
        """Whether this call is hit."""
        fault = self.fault
        if fault.count is not None and self.hits >= fault.count:
            return False
        if not (operation == fault.operation if self._exact else fnmatchcase(operation, fault.operation)):
            return False
        self.seen += 1
        if self.seen <= fault.after or (fault.probability < 1 and self.random.random() >= fault.probability):
            return False
        self.hits += 1
        return True


class Faults:
    """The fault script of one server; rules apply in the order in which they were added."""

    def __init__(self, seed: int, operations: Collection[str] = ()) -> None:
        self._seed = seed
        self._operations = operations
        self._rules: list[Rule] = []
        self._kinds: frozenset[str] = frozenset()
        self._added = 0
        self._gone: dict[str, int] = {}

    def add(self, fault: Fault | str, operation: str = "*", **settings: Any) -> Fault:
        """Add a rule: a `Fault`, or its kind, operation and settings.

        Raises:
            ValueError: the kind, the operation or a setting is not one that exists.
        """
        if isinstance(fault, str):
            fault = Fault.from_dict({"kind": fault, "operation": operation, **settings})
        self.check(fault)
        # A rule's own generator: how often others roll changes nothing for it.
        self._rules.append(Rule(fault, f"{self._seed}:{self._added}:{fault.kind}:{fault.operation}"))
        self._added += 1
        self._kinds |= {fault.kind}
        return fault

    def extend(self, faults: Iterable[Fault]) -> None:
        """Add several rules, or none if one of them is wrong."""
        rules = list(faults)
        for fault in rules:
            self.check(fault)
        for fault in rules:
            self.add(fault)

    def check(self, fault: Fault) -> None:
        """Refuse a rule that can never hit.

        Raises:
            ValueError: the server has no such operation.
        """
        if not self._operations or any(fnmatchcase(each, fault.operation) for each in self._operations):
            return
        near = get_close_matches(fault.operation, self._operations, n=3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise ValueError(f"there is no operation {fault.operation!r}{hint}")

    def clear(self) -> None:
        """Take every rule out; the same rules added again behave as the first time."""
        self._rules.clear()
        self._kinds = frozenset()
        self._added = 0
        self._gone = {}

    def take(self, kind: str, operation: str) -> Fault | None:
        """The first rule of this kind that hits this call now, or None."""
        if kind not in self._kinds:
            return None
        for rule in self._rules:
            if rule.fault.kind == kind and rule.roll(operation):
                return rule.fault
        return None

    def gone(self, operation: str) -> int:
        """Rows that are gone from the head of a list, at this call and since it was first read; negative: new ones."""
        for kind, sign in (("shrink", 1), ("grow", -1)):
            if fault := self.take(kind, operation):
                self._gone[operation] = self._gone.get(operation, 0) + sign * (1 if fault.rows is None else fault.rows)
        return self._gone.get(operation, 0)

    def breakers(self, operation: str) -> list[tuple[Fault, random.Random]]:
        """The rules that change this call's answer, each with its generator."""
        if self._kinds.isdisjoint(BREAKERS):
            return []
        return [
            (rule.fault, rule.random) for rule in self._rules if rule.fault.kind in BREAKERS and rule.roll(operation)
        ]

    def __bool__(self) -> bool:
        return bool(self._rules)

    def __iter__(self) -> Iterator[Rule]:
        return iter(list(self._rules))
