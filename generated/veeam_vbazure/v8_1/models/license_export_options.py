from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseExportOptions(Model):
    """Selects the licensed resources to export.

    Attributes:
        licensed_resource_ids: Licensed resources to export.
    """

    _fields = {"licensed_resource_ids": ("licensedResourceIds", ListOf(None))}

    licensed_resource_ids: list[str] | None | Unset = UNSET
