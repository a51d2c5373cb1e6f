from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_repository_connection_type import ERepositoryConnectionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectStorageConnectionImportSpec(Model):
    """Whether object storage is reached directly or through gateways, as imported.

    Attributes:
        gateway_servers: Names of the gateway servers, when connectionType is SelectedGateway.
    """

    _fields = {
        "connection_type": ("connectionType", EnumRef("ERepositoryConnectionType")),
        "gateway_servers": ("gatewayServers", ListOf(None)),
    }

    connection_type: ERepositoryConnectionType
    gateway_servers: list[str] | None | Unset = UNSET
