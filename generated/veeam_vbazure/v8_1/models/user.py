from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .rbac_role import RbacRole
    from .user_type import UserType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class User(Model):
    """A user of the appliance.

    Attributes:
        identity_provider_entity_id: Entity ID of the identity provider, for a user that signs in through one.
        mfa_enabled: Whether the user signs in with multi-factor authentication.
        is_default: Whether this is the default user of the appliance.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "role": ("role", EnumRef("RbacRole")),
        "type_": ("type", EnumRef("UserType")),
        "identity_provider_entity_id": ("identityProviderEntityId", None),
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "mfa_enabled": ("mfaEnabled", None),
        "is_default": ("isDefault", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    role: RbacRole
    type_: UserType | None | Unset = UNSET
    identity_provider_entity_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    mfa_enabled: bool | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
