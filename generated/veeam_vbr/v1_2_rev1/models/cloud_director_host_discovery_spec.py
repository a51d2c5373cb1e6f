from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorHostDiscoverySpec(Model):
    """The Cloud Director server whose vCenter servers are wanted.

    Attributes:
        certificate_thumbprint: Thumbprint of the certificate to trust.
    """

    _fields = {
        "url": ("url", None),
        "credentials_id": ("credentialsId", None),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    url: str
    credentials_id: str
    certificate_thumbprint: str | None | Unset = UNSET
