from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GuestInteractionProxiesSettingsImportModel(Model):
    """Which servers talk to the guests, as imported.

    Attributes:
        automatic_selection: Whether the backup server chooses the proxies itself. The server's default is true.
        proxies: Names of the proxies to use otherwise.
    """

    _fields = {"automatic_selection": ("automaticSelection", None), "proxies": ("proxies", ListOf(None))}

    automatic_selection: bool
    proxies: list[str] | None | Unset = UNSET
