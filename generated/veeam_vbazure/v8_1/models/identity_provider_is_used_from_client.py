from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IdentityProviderIsUsedFromClient(Model):
    """Switches the use of a SAML identity provider on or off.

    Attributes:
        entity_id: SAML entity ID of the provider. Minimum length 1.
    """

    _fields = {"entity_id": ("entityId", None), "enabled": ("enabled", None)}

    entity_id: str
    enabled: bool
