from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NotificationVmAttributeSettingsModel(Model):
    """The VM attribute that a job writes its result to.

    Attributes:
        notes: Name of the attribute.
        append_to_existing_value: Whether the result is added to what the attribute holds already.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "notes": ("notes", None),
        "append_to_existing_value": ("appendToExistingValue", None),
    }

    is_enabled: bool
    notes: str | None | Unset = UNSET
    append_to_existing_value: bool | None | Unset = UNSET
