from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupRepositoryImportModel(Model):
    """Names a repository in something to be imported.

    Attributes:
        unique_id: Identifies the repository in exports and imports.
    """

    _fields = {"name": ("name", None), "unique_id": ("uniqueId", None)}

    name: str
    unique_id: str | None | Unset = UNSET
