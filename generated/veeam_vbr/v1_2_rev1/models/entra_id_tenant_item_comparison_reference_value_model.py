from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemComparisonReferenceValueModel(Model):
    """One linked item, and whether the link is present in the older and in the newer state.

    Attributes:
        display_name: Display name of the linked item.
        reference_id: Id of the linked item.
        old_value: Whether the link is present in the older state.
        new_value: Whether the link is present in the newer state.
    """

    _fields = {
        "display_name": ("displayName", None),
        "reference_id": ("referenceId", None),
        "old_value": ("oldValue", None),
        "new_value": ("newValue", None),
    }

    display_name: str
    reference_id: str
    old_value: bool
    new_value: bool
