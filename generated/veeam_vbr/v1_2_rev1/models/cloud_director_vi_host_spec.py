from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorViHostSpec(Model):
    """A vCenter server behind a Cloud Director server to be added.

    Attributes:
        certificate_thumbprint: Thumbprint of the certificate to trust.
    """

    _fields = {
        "vi_server_name": ("viServerName", None),
        "vi_credentials_id": ("viCredentialsId", None),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    vi_server_name: str
    vi_credentials_id: str
    certificate_thumbprint: str | None | Unset = UNSET
