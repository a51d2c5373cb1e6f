from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
    from .restore_proxy_spec import RestoreProxySpec
    from .secure_restore_spec import SecureRestoreSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntireViVMRestoreSpec(Model):
    """What is needed to restore a whole VMware vSphere VM; type says whether to its original or to another place.

    Attributes:
        restore_proxies: Proxies that carry the data.
        secure_restore: Malware scan before the VM is restored.
        power_up: Whether the VM is powered on after the restore.
        reason: Why the restore is done, for the record.
    """

    _fields = {
        "restore_point_id": ("restorePointId", None),
        "type_": ("type", EnumRef("EEntireVMRestoreModeType")),
        "restore_proxies": ("restoreProxies", Ref("RestoreProxySpec")),
        "secure_restore": ("secureRestore", Ref("SecureRestoreSpec")),
        "power_up": ("powerUp", None),
        "reason": ("reason", None),
    }
    _variants = (
        "type",
        {"OriginalLocation": "EntireViVMOriginalLocationRestoreSpec", "Customized": "EntireViVMCustomizedRestoreSpec"},
    )

    restore_point_id: str
    type_: EEntireVMRestoreModeType
    restore_proxies: RestoreProxySpec | None | Unset = UNSET
    secure_restore: SecureRestoreSpec | None | Unset = UNSET
    power_up: bool | None | Unset = UNSET
    reason: str | None | Unset = UNSET
