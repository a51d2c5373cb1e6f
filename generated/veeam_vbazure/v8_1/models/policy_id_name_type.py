from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .policy_type import PolicyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyIdNameType(Model):
    """A short reference to a backup policy by ID, name and kind.

    Attributes:
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "policy_type": ("policyType", EnumRef("PolicyType")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str
    name: str
    policy_type: PolicyType
    field_links: LinksDictionary | None | Unset = UNSET
