"""Scenario files: which servers to simulate, how large, and what goes wrong on them; JSON or TOML."""

from __future__ import annotations

import inspect
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from ._clock import Clock
from ._core import Json, is_array, is_object, parse
from ._faults import Fault
from ._server import SimServer
from ._tokens import Account
from .vbaz import Vbaz, VbazServer
from .vbr import Vbr, VbrServer

SERVERS: Mapping[str, tuple[type[SimServer[Any]], Callable[..., Any], int]] = {
    "vbr": (VbrServer, Vbr, 9419),
    "vbaz": (VbazServer, Vbaz, 9443),
}
"""The products by name: server, state, port unless another is given."""

_WORDS = {
    int: "a whole number",
    float: "a number",
    str: "a text",
    bool: "true or false",
    dict: "an object",
    list: "an array",
}


class ScenarioError(Exception):
    """A scenario that cannot be played; the message names the place and what is wrong."""


@dataclass(slots=True)
class Scenario:
    """What to simulate.

    Attributes:
        settings: arguments of each product's state, by the product's name.
        faults: fault script of each product.
        tokens: seconds that access and refresh tokens live, for each product.
        start, scale: of the clock that all servers share.
    """

    settings: dict[str, dict[str, Json]] = field(default_factory=dict[str, dict[str, Json]])
    faults: dict[str, list[Fault]] = field(default_factory=dict[str, list[Fault]])
    tokens: dict[str, dict[str, float]] = field(default_factory=dict[str, dict[str, float]])
    start: datetime | None = None
    scale: float = 1.0

    @classmethod
    def read(cls, file: Path) -> Scenario:
        """Read a scenario file.

        Raises:
            ScenarioError: it cannot be read, or is no scenario.
        """
        try:
            text = file.read_text(encoding="utf-8")
            content = tomllib.loads(text) if file.suffix.lower() == ".toml" else parse(text)
        except OSError as error:
            raise ScenarioError(f"{file}: {error.strerror}") from None
        except ValueError as error:
            raise ScenarioError(f"{file}: {error}") from None
        try:
            return cls.from_dict(content)
        except ScenarioError as error:
            raise ScenarioError(f"{file}: {error}") from None

    @classmethod
    def from_dict(cls, content: Json) -> Scenario:
        """Read a scenario from JSON: `{"vbr": {…, "faults": […]}, "vbaz": {…}, "clock": {"start": …, "scale": …}}`.

        Raises:
            ScenarioError: a name or a value that is none of a scenario's.
        """
        scenario = cls()
        for name, value in _object(content, "the scenario").items():
            if name == "clock":
                scenario._read_clock(_object(value, "clock"))
            elif name in SERVERS:
                scenario._read_server(name, _object(value, name))
            else:
                raise ScenarioError(f"unknown name {name!r}; there are: clock, {', '.join(SERVERS)}")
        return scenario

    def server(self, name: str, **arguments: Json) -> SimServer[Any]:
        """Make a server of the scenario; `arguments` are those of its socket.

        Raises:
            ScenarioError: a setting or a fault that the server refuses.
        """
        kind, product, _ = SERVERS[name]
        try:
            clock = Clock(self.start, scale=self.scale)
            server = kind(product(clock=clock, **self.settings.get(name, {})), **arguments)
            server.product.faults.extend(self.faults.get(name, ()))
        except ValueError as error:
            raise ScenarioError(f"{name}: {error}") from None
        for lifetime, seconds in self.tokens.get(name, {}).items():
            setattr(server.product.tokens, lifetime, seconds)
        return server

    def _read_clock(self, content: Mapping[str, Json]) -> None:
        for name, value in content.items():
            if name == "scale":
                self.scale = _of(float, value, "clock.scale")
                if self.scale < 0:
                    raise ScenarioError("clock.scale is negative")
            elif name == "start":
                self.start = _moment(value)
            else:
                raise ScenarioError(f"unknown name 'clock.{name}'; there are: start, scale")

    def _read_server(self, name: str, content: Mapping[str, Json]) -> None:
        known = _settings(SERVERS[name][1])
        settings = self.settings.setdefault(name, {})
        for key, value in content.items():
            place = f"{name}.{key}"
            if key == "faults":
                self.faults[name] = [_fault(each, f"{place}[{at}]") for at, each in enumerate(_array(value, place))]
            elif key == "accounts":
                settings[key] = [_account(each, f"{place}[{at}]") for at, each in enumerate(_array(value, place))]
                if not settings[key]:
                    raise ScenarioError(f"{place} is empty: nobody could log in")
            elif key == "tokens":
                lifetimes = _object(value, place)
                for lifetime, seconds in lifetimes.items():
                    if lifetime not in ("access", "refresh"):
                        raise ScenarioError(f"unknown name '{place}.{lifetime}'; there are: access, refresh")
                    self.tokens.setdefault(name, {})[lifetime] = _of(float, seconds, f"{place}.{lifetime}")
            elif key in known:
                settings[key] = _of(known[key], value, place)
            else:
                raise ScenarioError(
                    f"unknown name '{place}'; there are: {', '.join((*known, 'accounts', 'faults', 'tokens'))}"
                )


def _settings(product: Callable[..., Any]) -> dict[str, type]:
    """The plain settings of a product and their types, from its signature."""
    plain = {"int": int, "float": float, "str": str, "bool": bool}
    return {
        name: plain.get(str(parameter.annotation), dict)
        for name, parameter in inspect.signature(product).parameters.items()
        if name not in ("clock", "accounts")
    }


def _of(kind: type, value: Json, place: str) -> Any:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ScenarioError(f"{place} is {value!r}, which is not {_WORDS[kind]}")
    if isinstance(value, (int, float)) and value < 0:
        raise ScenarioError(f"{place} is negative")
    return value


def _object(value: Json, place: str) -> dict[str, Json]:
    if not is_object(value):
        raise ScenarioError(f"{place} is not an object")
    return value


def _array(value: Json, place: str) -> list[Json]:
    if not is_array(value):
        raise ScenarioError(f"{place} is not an array")
    return value


def _moment(value: Json) -> datetime:
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ScenarioError(
            f"clock.start is {value!r}, which is no date and time such as 2025-03-03T12:00:00Z"
        ) from None
    if moment.tzinfo is None:
        raise ScenarioError("clock.start has no offset: end it with Z or +01:00")
    return moment


def _fault(value: Json, place: str) -> Fault:
    try:
        return Fault.from_dict(_object(value, place))
    except ValueError as error:
        raise ScenarioError(f"{place}: {error}") from None


def _account(value: Json, place: str) -> Account:
    content = _object(value, place)
    names = {entry.name for entry in fields(Account)}
    for name in ("username", "password", "role"):
        if name not in content:
            raise ScenarioError(f"{place} has no {name}")
    for name, text in content.items():
        if name not in names:
            raise ScenarioError(f"unknown name '{place}.{name}'; there are: {', '.join(sorted(names))}")
        _of(str, text, f"{place}.{name}")
    return Account(**content)
