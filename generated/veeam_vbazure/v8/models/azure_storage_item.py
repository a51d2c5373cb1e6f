from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .container_immutability_policy_state import ContainerImmutabilityPolicyState
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureStorageItem(Model):
    """A blob container, or a folder in one.

    Attributes:
        supports_versioning: Whether blob versioning is available.
        immutability_policy_state: Whether the container has an immutability policy and whether it is locked.
    """

    _fields = {
        "name": ("name", None),
        "supports_versioning": ("supportsVersioning", None),
        "immutability_policy_state": ("ImmutabilityPolicyState", EnumRef("ContainerImmutabilityPolicyState")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    name: str | None | Unset = UNSET
    supports_versioning: bool | None | Unset = UNSET
    immutability_policy_state: ContainerImmutabilityPolicyState | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
