from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .entra_id_tenant_item_comparison_reference_value_model import EntraIdTenantItemComparisonReferenceValueModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemComparisonReferenceModel(Model):
    """Compared links of one kind from a Microsoft Entra ID item to other items.

    Attributes:
        reference_type: Kind of link.
        reference_type_display_name: Kind of link, worded for people.
        values: The items linked to in either state.
    """

    _fields = {
        "reference_type": ("referenceType", None),
        "reference_type_display_name": ("referenceTypeDisplayName", None),
        "values": ("values", ListOf(Ref("EntraIdTenantItemComparisonReferenceValueModel"))),
    }

    reference_type: str
    reference_type_display_name: str
    values: list[EntraIdTenantItemComparisonReferenceValueModel]
