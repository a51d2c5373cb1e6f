from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cloud_director_vi_host_import_spec import CloudDirectorViHostImportSpec
    from .credentials_import_model import CredentialsImportModel
    from .e_managed_server_type import EManagedServerType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorHostImportSpec(Model):
    """A Cloud Director server to be imported with its vCenter servers.

    Attributes:
        certificate_thumbprint: Thumbprint of the certificate to trust.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("EManagedServerType")),
        "credentials": ("credentials", Ref("CredentialsImportModel")),
        "certificate_thumbprint": ("certificateThumbprint", None),
        "url": ("url", None),
        "vi_servers": ("viServers", ListOf(Ref("CloudDirectorViHostImportSpec"))),
    }

    name: str
    description: str
    type_: EManagedServerType
    credentials: CredentialsImportModel
    certificate_thumbprint: str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    vi_servers: list[CloudDirectorViHostImportSpec] | None | Unset = UNSET
