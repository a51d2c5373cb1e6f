from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .windows_host_component_port_model import WindowsHostComponentPortModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WindowsHostPortsModel(Model):
    """Ports of the components on a managed Windows server.

    Attributes:
        port_range_start: First port of the range for data transfer.
        port_range_end: Last port of the range for data transfer.
    """

    _fields = {
        "components": ("components", ListOf(Ref("WindowsHostComponentPortModel"))),
        "port_range_start": ("portRangeStart", whole),
        "port_range_end": ("portRangeEnd", whole),
        "server_side": ("serverSide", None),
    }

    components: list[WindowsHostComponentPortModel] | None | Unset = UNSET
    port_range_start: int | None | Unset = UNSET
    port_range_end: int | None | Unset = UNSET
    server_side: bool | None | Unset = UNSET
