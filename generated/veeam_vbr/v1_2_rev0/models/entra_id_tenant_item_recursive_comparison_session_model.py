from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .entra_id_tenant_item_recursive_comparison_model import EntraIdTenantItemRecursiveComparisonModel
    from .entra_id_tenant_item_recursive_comparison_session_model_status import (
        EntraIdTenantItemRecursiveComparisonSessionModelStatus,
    )


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemRecursiveComparisonSessionModel(Model):
    """State of a running or finished comparison of a conditional access policy.

    Attributes:
        status: Ask again while this is Running.
        result: The differences, once the comparison has succeeded.
        error_message: Why the comparison failed.
    """

    _fields = {
        "status": ("status", EnumRef("EntraIdTenantItemRecursiveComparisonSessionModelStatus")),
        "result": ("result", Ref("EntraIdTenantItemRecursiveComparisonModel")),
        "error_message": ("errorMessage", None),
    }

    status: EntraIdTenantItemRecursiveComparisonSessionModelStatus
    result: EntraIdTenantItemRecursiveComparisonModel | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
