from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupProxiesSettingsModel(Model):
    """Proxies to use, chosen by the server or listed.

    Attributes:
        auto_select_enabled: The server's default is true.
        proxy_ids: Proxies to use when autoSelectEnabled is false.
    """

    _fields = {"auto_select_enabled": ("autoSelectEnabled", None), "proxy_ids": ("proxyIds", ListOf(None))}

    auto_select_enabled: bool
    proxy_ids: list[str] | None | Unset = UNSET
