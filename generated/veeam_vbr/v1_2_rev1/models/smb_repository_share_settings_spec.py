from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .repository_share_gateway_import_spec import RepositoryShareGatewayImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SmbRepositoryShareSettingsSpec(Model):
    """The SMB share of an imported repository and the gateway in front of it."""

    _fields = {
        "share_path": ("sharePath", None),
        "credentials": ("credentials", Ref("CredentialsImportModel")),
        "gateway_server": ("gatewayServer", Ref("RepositoryShareGatewayImportSpec")),
    }

    share_path: str
    credentials: CredentialsImportModel
    gateway_server: RepositoryShareGatewayImportSpec | None | Unset = UNSET
