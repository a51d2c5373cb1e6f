from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Price(Model):
    """An amount of money and its currency."""

    _fields = {"value": ("value", None), "currency": ("currency", None)}

    value: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
