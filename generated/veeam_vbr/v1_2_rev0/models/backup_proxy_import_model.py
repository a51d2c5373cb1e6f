from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_backup_proxy_import_type import EBackupProxyImportType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupProxyImportModel(Model):
    """Names a proxy in something to be imported.

    Attributes:
        unique_id: Identifies the proxy in exports and imports.
    """

    _fields = {
        "name": ("name", None),
        "type_": ("type", EnumRef("EBackupProxyImportType")),
        "unique_id": ("uniqueId", None),
    }

    name: str
    type_: EBackupProxyImportType
    unique_id: str | None | Unset = UNSET
