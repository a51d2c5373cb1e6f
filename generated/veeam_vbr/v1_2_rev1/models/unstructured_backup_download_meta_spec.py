from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredBackupDownloadMetaSpec(Model):
    """Where to download backup metadata to.

    Attributes:
        target_repository_id: Id of the repository that receives the metadata.
    """

    _fields = {"target_repository_id": ("targetRepositoryId", None)}

    target_repository_id: str | None | Unset = UNSET
