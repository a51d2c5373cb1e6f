from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .rbac_role_nullable import RbacRoleNullable
    from .user_type_nullable import UserTypeNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserFromClient(Model):
    """A user to add to the appliance.

    Attributes:
        identity_provider_entity_id: Entity ID of the identity provider, for a user that signs in through one.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "role": ("role", EnumRef("RbacRoleNullable")),
        "type_": ("type", EnumRef("UserTypeNullable")),
        "identity_provider_entity_id": ("identityProviderEntityId", None),
        "password": ("password", None),
    }

    name: str
    description: str
    role: RbacRoleNullable | None | Unset = UNSET
    type_: UserTypeNullable | None | Unset = UNSET
    identity_provider_entity_id: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
