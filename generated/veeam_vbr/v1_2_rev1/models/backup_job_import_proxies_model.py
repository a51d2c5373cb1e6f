from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_proxy_import_model import BackupProxyImportModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobImportProxiesModel(Model):
    """Proxies of a job to be imported, chosen by the server or listed.

    Attributes:
        automatic_selection: The server's default is true.
        proxies: Proxies to use when automaticSelection is false.
    """

    _fields = {
        "automatic_selection": ("automaticSelection", None),
        "proxies": ("proxies", ListOf(Ref("BackupProxyImportModel"))),
    }

    automatic_selection: bool
    proxies: list[BackupProxyImportModel] | None | Unset = UNSET
