from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .repository_share_gateway_import_spec import RepositoryShareGatewayImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NfsRepositoryShareSettingsSpec(Model):
    """The NFS share of an imported repository and the gateway in front of it."""

    _fields = {
        "share_path": ("sharePath", None),
        "gateway_server": ("gatewayServer", Ref("RepositoryShareGatewayImportSpec")),
    }

    share_path: str
    gateway_server: RepositoryShareGatewayImportSpec | None | Unset = UNSET
