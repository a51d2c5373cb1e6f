"""Answers that break decoders: a good answer changed into what real servers send against their own specification."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ._core import Json, is_array, is_object
from ._faults import Fault

if TYPE_CHECKING:
    from ._spec import Schema, Shape, Spec

_ZERO = "00000000-0000-0000-0000-000000000000"
_FRAMES = frozenset(
    {"data", "pagination", "results", "records", "_links", "totalCount", "totalRecords", "offset", "limit"}
)
"""Properties around a list: real servers are sound there, and a page without rows is no list any more."""


@dataclass(frozen=True, slots=True)
class _Site:
    """A property of an answer that can be changed."""

    holder: dict[str, Json]
    name: str
    schema: Schema
    tag: bool
    """Whether it is its object's discriminator."""

    @property
    def value(self) -> Json:
        return self.holder[self.name]


def distort(spec: Spec, schema: Schema | None, body: Json, fault: Fault, rng: random.Random) -> Json:
    """A copy of an answer, changed as the fault says; tokens are left alone, since nothing can survive without them."""
    if not (is_object(body) or is_array(body)) or "access_token" in body:
        return body
    body = copy.deepcopy(body)
    if fault.kind == "error_code":
        if is_object(body) and "errorCode" in body:
            body["errorCode"] = fault.text or "LicenseViolation"
        return body
    if schema is None:
        return body
    fits, change = _CHANGES[fault.kind]
    sites = [site for site in _sites(spec, schema, body, outermost=True) if fits(site)]
    # In the order of the answer, so that what is changed in an object does not depend on how the sites were drawn.
    chosen = sorted(rng.sample(range(len(sites)), max(1, round(fault.share * len(sites))))) if sites else []
    for at in chosen:
        if sites[at].name in sites[at].holder:
            change(sites[at], rng)
    return body


def _sites(spec: Spec, schema: Schema, value: Json, *, outermost: bool = False) -> Iterator[_Site]:
    shape = spec.shape(schema)
    if is_array(value):
        for item in value:
            yield from _sites(spec, shape.schema.get("items", {}), item)
    elif is_object(value):
        tags: set[str] = set()
        while (tag := shape.schema.get("discriminator")) is not None:
            tags.add(tag)
            variant = shape.schema.get("mapping", {}).get(str(value.get(tag)))
            if variant is None or variant == shape.name:
                break
            shape = spec.shape({"ref": variant})
        for name, item in value.items():
            known = shape.properties.get(name, shape.schema.get("values", {}))
            if not (outermost and name in _FRAMES):
                yield _Site(value, name, _resolved(spec, known), name in tags)
            yield from _sites(spec, known, item)


def _resolved(spec: Spec, schema: Schema) -> Schema:
    shape: Shape = spec.shape(schema)
    return shape.schema


def _odd_date(site: _Site, rng: random.Random) -> None:
    plain = re.sub(r"(\.\d+)?(Z|[+-]\d{2}:\d{2})?$", "", str(site.value))
    digits = "".join(rng.choice("0123456789") for _ in range(rng.randint(0, 7)))
    odd = plain + (f".{digits}" if digits else "")
    site.holder[site.name] = rng.choice((odd, f"{odd}Z", f"{odd}+02:00", "0001-01-01T00:00:00"))


def _other_case(site: _Site, rng: random.Random) -> None:
    value = str(site.value)
    swapped = value[0].swapcase() + value[1:]
    site.holder[site.name] = rng.choice((value.lower(), value.upper(), swapped))


def _to_end(site: _Site, rng: random.Random) -> None:
    site.holder[site.name] = site.holder.pop(site.name)


def _other_number(site: _Site, rng: random.Random) -> None:
    value = site.value
    site.holder[site.name] = float(value) if isinstance(value, int) else value + 1 / 3


def _put(value: Json) -> Callable[[_Site, random.Random], None]:
    def change(site: _Site, rng: random.Random) -> None:
        site.holder[site.name] = value

    return change


def _add(site: _Site, rng: random.Random) -> None:
    site.holder["futureSetting"] = rng.choice((None, True, 7, "text", ["a"], {"isEnabled": True}))


def _leave_out(site: _Site, rng: random.Random) -> None:
    del site.holder[site.name]


def _anything(site: _Site) -> bool:
    return True


def _enumerated(site: _Site) -> bool:
    return "enum" in site.schema and isinstance(site.value, str) and not site.tag


def _dated(site: _Site) -> bool:
    return site.schema.get("format") == "date-time" and isinstance(site.value, str)


def _identifying(site: _Site) -> bool:
    return isinstance(site.value, str) and site.schema.get("format") == "uuid"


def _whole(site: _Site) -> bool:
    return isinstance(site.value, int) and not isinstance(site.value, bool)


def _numeric(site: _Site) -> bool:
    return isinstance(site.value, (int, float)) and not isinstance(site.value, bool)


def _telling(site: _Site) -> bool:
    return site.tag


_CHANGES: dict[str, tuple[Callable[[_Site], bool], Callable[[_Site, random.Random], None]]] = {
    "null": (_anything, _put(None)),
    "missing": (_anything, _leave_out),
    "extra": (_anything, _add),
    "unknown_enum": (_enumerated, _put("AddedByANewerServer")),
    "enum_case": (_enumerated, _other_case),
    "odd_date": (_dated, _odd_date),
    "empty_string": (_identifying, _put("")),
    "zero_id": (_identifying, _put(_ZERO)),
    "minus_one": (_whole, _put(-1)),
    "float": (_numeric, _other_number),
    "discriminator_last": (_telling, _to_end),
    "discriminator_missing": (_telling, _leave_out),
    "discriminator_unknown": (_telling, _put("AddedByANewerServer")),
}
