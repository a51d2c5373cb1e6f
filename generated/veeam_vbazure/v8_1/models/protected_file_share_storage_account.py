from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedFileShareStorageAccount(Model):
    """The storage account of a protected file share.

    Attributes:
        id: ID on the appliance.
        resource_id: Azure resource ID.
    """

    _fields = {"id": ("id", None), "resource_id": ("resourceId", None), "name": ("name", None)}

    id: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
