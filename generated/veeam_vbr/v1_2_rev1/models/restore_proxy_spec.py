from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoreProxySpec(Model):
    """Which proxies carry the data of a restore.

    Attributes:
        auto_select_enabled: Whether the backup server chooses the proxies itself.
        proxy_ids: Ids of the proxies to use otherwise.
    """

    _fields = {"auto_select_enabled": ("autoSelectEnabled", None), "proxy_ids": ("proxyIds", ListOf(None))}

    auto_select_enabled: bool
    proxy_ids: list[str] | None | Unset = UNSET
