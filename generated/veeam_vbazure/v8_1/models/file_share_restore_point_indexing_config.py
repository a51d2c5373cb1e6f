from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileShareRestorePointIndexingConfig(Model):
    """File share restore points to index.

    Attributes:
        service_account_id: Service account used for the indexing.
    """

    _fields = {"restore_point_ids": ("restorePointIds", ListOf(None)), "service_account_id": ("serviceAccountId", None)}

    restore_point_ids: list[str]
    service_account_id: str | None | Unset = UNSET
