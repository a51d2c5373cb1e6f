from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedDataBatchDeleteSnapshotsConfig(Model):
    """The protected Azure VMs whose snapshots shall be removed.

    Attributes:
        ids: IDs of the protected Azure VMs.
    """

    _fields = {"ids": ("ids", ListOf(None))}

    ids: list[str]
