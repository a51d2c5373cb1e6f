from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DisabledSections(Model):
    """Sections of the product that are switched off on the appliance.

    Attributes:
        configuration_snapshot_based: Whether the section named by this property is switched off.
    """

    _fields = {"configuration_snapshot_based": ("ConfigurationSnapshotBased", None)}

    configuration_snapshot_based: bool | None | Unset = UNSET
