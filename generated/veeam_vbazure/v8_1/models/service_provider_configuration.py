from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ServiceProviderConfiguration(Model):
    """Settings of the appliance as a SAML service provider, to be entered at the identity provider.

    Attributes:
        entity_id: Identifier of the service provider.
        assertion_consumer_url: URL to which the identity provider sends its assertions.
        has_certificate: Whether a service provider certificate has been uploaded.
    """

    _fields = {
        "entity_id": ("entityId", None),
        "assertion_consumer_url": ("assertionConsumerUrl", None),
        "has_certificate": ("hasCertificate", None),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    entity_id: str | None | Unset = UNSET
    assertion_consumer_url: str | None | Unset = UNSET
    has_certificate: bool | None | Unset = UNSET
    certificate_thumbprint: str | None | Unset = UNSET
