from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorViHostModel(Model):
    """A vCenter server behind a Cloud Director server.

    Attributes:
        cloud_director_vi_server_name: Name that Cloud Director has for the vCenter server.
        certificate_thumbprint: Thumbprint of the certificate that is trusted.
    """

    _fields = {
        "vi_server_name": ("viServerName", None),
        "vi_credentials_id": ("viCredentialsId", None),
        "cloud_director_vi_server_name": ("cloudDirectorViServerName", None),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    vi_server_name: str
    vi_credentials_id: str
    cloud_director_vi_server_name: str
    certificate_thumbprint: str | None | Unset = UNSET
