from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .entra_id_tenant_restore_point_sorting_spec import EntraIdTenantRestorePointSortingSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestorePointSpec(Model):
    """Paging and order for a listing of Microsoft Entra ID restore points.

    Attributes:
        skip: Number of rows to pass over.
        limit: Most rows to return.
    """

    _fields = {
        "skip": ("skip", whole),
        "limit": ("limit", whole),
        "sorting": ("sorting", Ref("EntraIdTenantRestorePointSortingSpec")),
    }

    skip: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    sorting: EntraIdTenantRestorePointSortingSpec | None | Unset = UNSET
