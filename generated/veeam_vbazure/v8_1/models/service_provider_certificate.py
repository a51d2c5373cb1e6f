from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ServiceProviderCertificate(Model):
    """The certificate that the appliance shall use as a SAML service provider.

    Attributes:
        certificate_pfx_base_64: The certificate in PFX format, encoded in Base64.
        password: Password of the PFX data.
    """

    _fields = {"certificate_pfx_base_64": ("certificatePfxBase64", None), "password": ("password", None)}

    certificate_pfx_base_64: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
