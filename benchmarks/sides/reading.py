"""Reading what was decoded, the same way for every side and with as little work of its own as possible."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

THREE: dict[str, tuple[str, ...]] = {
    "sessions": ("name", "state", "creation_time"),
    "jobs": ("id", "name", "type_"),
    "machines": ("name", "os_type", "total_size_in_gb"),
    "runs": ("id", "type_", "status"),
}
"""Three properties of a row of each payload, as our models and the peers' name them."""

THREE_IN_JSON: dict[str, tuple[str, ...]] = {
    "sessions": ("name", "state", "creationTime"),
    "jobs": ("id", "name", "type"),
    "machines": ("name", "osType", "totalSizeInGB"),
    "runs": ("id", "type", "status"),
}
"""The same as they stand in the JSON text."""

Getter = Callable[[Any], Any]


def three(payload: str) -> Getter:
    """What reads three properties of a row."""
    return attrgetter(*THREE[payload.split("-")[0]])


def reader(names: Callable[[Any], tuple[str, ...]], getter: Callable[..., Getter] = attrgetter) -> Getter:
    """What reads every property of an object and of the objects in it.

    Args:
        names: the properties of an object; none of what is no object. All objects with the same ones have the same
            form, so the first tells which properties hold other objects.
        getter: makes what reads some of them.
    """
    forms: dict[Any, tuple[Getter, list[Getter]]] = {}

    def form(value: Any, key: Any) -> tuple[Getter, list[Getter]]:
        found = names(value)
        deep: list[str] = []
        for name in found:
            held = getter(name)(value)
            if names(held[0] if type(held) is list and held else held):
                deep.append(name)
        flat = [name for name in found if name not in deep]
        forms[key] = made = getter(*flat) if flat else id, [getter(name) for name in deep]
        return made

    def read(value: Any) -> None:
        if type(value) is list:
            for entry in value:  # pyright: ignore[reportUnknownVariableType]
                read(entry)
            return
        key = tuple(value) if type(value) is dict else type(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        flat, deep = forms.get(key) or form(value, key)
        flat(value)
        for get in deep:
            read(get(value))

    return read
