from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .e_managed_server_type import EManagedServerType
    from .e_vi_host_type import EViHostType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViHostImportSpec(Model):
    """A vSphere server to import as a managed server.

    Attributes:
        certificate_thumbprint: Thumbprint of the server's TLS certificate, which the backup server is to trust.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("EManagedServerType")),
        "vi_host_type": ("viHostType", EnumRef("EViHostType")),
        "credentials": ("credentials", Ref("CredentialsImportModel")),
        "port": ("port", whole),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    name: str
    description: str
    type_: EManagedServerType
    vi_host_type: EViHostType
    credentials: CredentialsImportModel
    port: int | None | Unset = UNSET
    certificate_thumbprint: str | None | Unset = UNSET
