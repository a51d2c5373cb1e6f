from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxHostSSHSettingsModel(Model):
    """SSH and port settings of a managed Linux server.

    Attributes:
        ssh_time_out_ms: SSH timeout, in milliseconds.
        port_range_start: First port of the range for data transfer.
        port_range_end: Last port of the range for data transfer.
    """

    _fields = {
        "ssh_time_out_ms": ("sshTimeOutMs", whole),
        "port_range_start": ("portRangeStart", whole),
        "port_range_end": ("portRangeEnd", whole),
        "server_side": ("serverSide", None),
        "management_port": ("managementPort", whole),
    }

    ssh_time_out_ms: int | None | Unset = UNSET
    port_range_start: int | None | Unset = UNSET
    port_range_end: int | None | Unset = UNSET
    server_side: bool | None | Unset = UNSET
    management_port: int | None | Unset = UNSET
