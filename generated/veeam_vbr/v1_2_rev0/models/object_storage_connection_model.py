from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_repository_connection_type import ERepositoryConnectionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectStorageConnectionModel(Model):
    """Whether object storage is reached directly or through gateways.

    Attributes:
        gateway_server_ids: Ids of the gateway servers, when connectionType is SelectedGateway.
    """

    _fields = {
        "connection_type": ("connectionType", EnumRef("ERepositoryConnectionType")),
        "gateway_server_ids": ("gatewayServerIds", ListOf(None)),
    }

    connection_type: ERepositoryConnectionType
    gateway_server_ids: list[str] | None | Unset = UNSET
