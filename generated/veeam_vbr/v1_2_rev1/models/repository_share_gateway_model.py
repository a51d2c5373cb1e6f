from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryShareGatewayModel(Model):
    """The servers that reach a network share.

    Attributes:
        auto_select_enabled: Whether the backup server chooses the gateway itself.
        gateway_server_ids: Ids of the managed servers to use otherwise.
    """

    _fields = {
        "auto_select_enabled": ("autoSelectEnabled", None),
        "gateway_server_ids": ("gatewayServerIds", ListOf(None)),
    }

    auto_select_enabled: bool
    gateway_server_ids: list[str] | None | Unset = UNSET
