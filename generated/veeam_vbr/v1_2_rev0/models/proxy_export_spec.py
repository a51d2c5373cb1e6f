from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_proxy_type import EProxyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProxyExportSpec(Model):
    """Which backup proxies to export.

    Attributes:
        ids: Exports the records with these ids.
        types: Exports proxies of these types.
        names: Exports the records with these names.
    """

    _fields = {
        "ids": ("ids", ListOf(None)),
        "types": ("types", ListOf(EnumRef("EProxyType"))),
        "names": ("names", ListOf(None)),
    }

    ids: list[str] | None | Unset = UNSET
    types: list[EProxyType] | None | Unset = UNSET
    names: list[str] | None | Unset = UNSET
