from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorViHostImportSpec(Model):
    """A vCenter server behind a Cloud Director server to be imported.

    Attributes:
        certificate_thumbprint: Thumbprint of the certificate to trust.
    """

    _fields = {
        "vi_server_name": ("viServerName", None),
        "vi_credentials": ("viCredentials", Ref("CredentialsImportModel")),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    vi_server_name: str
    vi_credentials: CredentialsImportModel
    certificate_thumbprint: str | None | Unset = UNSET
