from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IdentityProviderConfiguration(Model):
    """SAML identity provider with which users can sign in.

    Attributes:
        entity_id: SAML entity ID of the provider.
        login_url: Address at which users sign in.
        enabled: Whether the provider is in use.
    """

    _fields = {"entity_id": ("entityId", None), "login_url": ("loginUrl", None), "enabled": ("enabled", None)}

    entity_id: str | None | Unset = UNSET
    login_url: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
