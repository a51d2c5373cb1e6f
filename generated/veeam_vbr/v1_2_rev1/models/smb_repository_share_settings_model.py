from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .repository_share_gateway_model import RepositoryShareGatewayModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SmbRepositoryShareSettingsModel(Model):
    """The SMB share of a repository and the gateway in front of it.

    Attributes:
        credentials_id: Id of the credentials record for the share.
    """

    _fields = {
        "share_path": ("sharePath", None),
        "credentials_id": ("credentialsId", None),
        "gateway_server": ("gatewayServer", Ref("RepositoryShareGatewayModel")),
    }

    share_path: str
    credentials_id: str
    gateway_server: RepositoryShareGatewayModel | None | Unset = UNSET
