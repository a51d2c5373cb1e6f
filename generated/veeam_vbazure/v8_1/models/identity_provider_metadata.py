from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IdentityProviderMetadata(Model):
    """Metadata of a SAML identity provider to import.

    Attributes:
        xml_base_64: The metadata XML, encoded in Base64.
    """

    _fields = {"xml_base_64": ("xmlBase64", None)}

    xml_base_64: str | None | Unset = UNSET
