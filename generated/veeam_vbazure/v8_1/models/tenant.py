from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Tenant(Model):
    """A Microsoft Entra tenant.

    Attributes:
        tenant_id: ID of the Microsoft Entra tenant.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "name": ("name", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    tenant_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
