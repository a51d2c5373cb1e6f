from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UploadedWebServerCertificate(Model):
    """The TLS certificate that the web server of the appliance shall use.

    Attributes:
        web_server_certificate_pfx_base_64: The certificate in PFX format, encoded in Base64.
        web_server_certificate_pfx_password: Password of the PFX data.
    """

    _fields = {
        "web_server_certificate_pfx_base_64": ("webServerCertificatePfxBase64", None),
        "web_server_certificate_pfx_password": ("webServerCertificatePfxPassword", None),
    }

    web_server_certificate_pfx_base_64: str | None | Unset = UNSET
    web_server_certificate_pfx_password: str | None | Unset = UNSET
