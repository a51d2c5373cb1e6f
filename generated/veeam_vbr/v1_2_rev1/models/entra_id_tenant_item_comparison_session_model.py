from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .entra_id_tenant_item_comparison_model import EntraIdTenantItemComparisonModel
    from .entra_id_tenant_item_comparison_session_model_status import EntraIdTenantItemComparisonSessionModelStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemComparisonSessionModel(Model):
    """State of a running or finished comparison of a Microsoft Entra ID item.

    Attributes:
        status: Ask again while this is Running.
        result: The differences, once the comparison has succeeded.
        error_message: Why the comparison failed.
    """

    _fields = {
        "status": ("status", EnumRef("EntraIdTenantItemComparisonSessionModelStatus")),
        "result": ("result", Ref("EntraIdTenantItemComparisonModel")),
        "error_message": ("errorMessage", None),
    }

    status: EntraIdTenantItemComparisonSessionModelStatus
    result: EntraIdTenantItemComparisonModel | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
