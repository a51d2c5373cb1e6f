from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VPowerNFSPortSettingsModel(Model):
    """Ports of the vPower NFS service on a mount server."""

    _fields = {"mount_port": ("mountPort", whole), "v_power_nfs_port": ("vPowerNFSPort", whole)}

    mount_port: int | None | Unset = UNSET
    v_power_nfs_port: int | None | Unset = UNSET
