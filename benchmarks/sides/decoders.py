"""pydantic and msgspec as decoders, with classes made from the same schemas: everything decoded and checked at once."""

from __future__ import annotations

import datetime
import enum
import json
from collections.abc import Callable
from importlib import import_module
from operator import attrgetter
from typing import Any, cast

from .loop import DATA, main, task, text
from .reading import THREE_IN_JSON, reader

_PLAIN: dict[str, Any] = {
    "str": str, "bool": bool, "int": int, "float": float, "date-time": datetime.datetime, "date": datetime.date,
}  # fmt: skip
Maker = Callable[[str, dict[str, Any]], Any]


def _type(name: str, form: Any, maker: Maker) -> Any:
    if isinstance(form, list):
        return enum.Enum(name, {str(value): value for value in form})  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(form, str):
        return _PLAIN[form]
    if "list" in form:
        return list[_type(name, form["list"], maker)]  # type: ignore[misc]
    fields: Any = form["object"]
    return maker(name, {key: _type(f"{name}_{key}", entry, maker) for key, entry in fields.items()})


def _pydantic(name: str, fields: dict[str, Any]) -> Any:
    create: Any = import_module("pydantic").create_model
    return create(name, **{key: (kind | None, None) for key, kind in fields.items()})


def _msgspec(name: str, fields: dict[str, Any]) -> Any:
    make: Any = import_module("msgspec").defstruct
    return make(name, [(key, kind | None, None) for key, kind in fields.items()])


@task
def decode(payload: str, fields: str, library: str) -> Any:
    """Decode the text of a page and read none, three or all properties of each row."""
    kind = payload.split("-")[0]
    data = text(payload)
    maker = _pydantic if library == "pydantic" else _msgspec
    row = _type(kind, json.loads((DATA / "forms.json").read_bytes())[kind], maker)
    rows = "data" if kind in ("sessions", "jobs") else "results"
    page = maker("page", {rows: list[row]})  # type: ignore[valid-type]
    run: Callable[[], Any]
    if library == "pydantic":
        run = lambda: page.model_validate_json(data)  # noqa: E731
    else:
        decoder = import_module("msgspec").json.Decoder(page)
        run = lambda: decoder.decode(data)  # noqa: E731
    if fields == "none":
        return run

    def names(value: Any) -> tuple[str, ...]:
        kind = cast("Any", type(value))
        return tuple(getattr(kind, "__struct_fields__", ()) or getattr(kind, "model_fields", ()))

    read = attrgetter(*THREE_IN_JSON[kind]) if fields == "three" else reader(names)

    def reading() -> None:
        for entry in getattr(run(), rows):
            read(entry)

    return reading


if __name__ == "__main__":
    main()
