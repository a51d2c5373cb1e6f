from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .repository_share_gateway_model import RepositoryShareGatewayModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NfsRepositoryShareSettingsModel(Model):
    """The NFS share of a repository and the gateway in front of it."""

    _fields = {
        "share_path": ("sharePath", None),
        "gateway_server": ("gatewayServer", Ref("RepositoryShareGatewayModel")),
    }

    share_path: str
    gateway_server: RepositoryShareGatewayModel | None | Unset = UNSET
