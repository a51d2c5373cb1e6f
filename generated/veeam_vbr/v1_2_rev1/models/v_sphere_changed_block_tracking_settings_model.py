from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereChangedBlockTrackingSettingsModel(Model):
    """Use of changed block tracking (CBT) for vSphere VMs.

    Attributes:
        enable_cb_tautomatically: Whether CBT is switched on for VMs that lack it.
        reset_cb_ton_active_full: Whether CBT is reset at each active full backup.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "enable_cb_tautomatically": ("enableCBTautomatically", None),
        "reset_cb_ton_active_full": ("resetCBTonActiveFull", None),
    }

    is_enabled: bool
    enable_cb_tautomatically: bool | None | Unset = UNSET
    reset_cb_ton_active_full: bool | None | Unset = UNSET
