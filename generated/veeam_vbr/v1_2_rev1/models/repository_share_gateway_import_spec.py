from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryShareGatewayImportSpec(Model):
    """The server that reaches a network share, as imported.

    Attributes:
        auto_select_enabled: Whether the backup server chooses the gateway itself.
        gateway_server_name: Name of the managed server to use otherwise.
    """

    _fields = {"auto_select_enabled": ("autoSelectEnabled", None), "gateway_server_name": ("gatewayServerName", None)}

    auto_select_enabled: bool | None | Unset = UNSET
    gateway_server_name: str | None | Unset = UNSET
