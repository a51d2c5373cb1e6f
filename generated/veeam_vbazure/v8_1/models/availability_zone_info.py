from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AvailabilityZoneInfo(Model):
    """An availability zone of an Azure region."""

    _fields = {
        "subscription_id": ("subscriptionId", None),
        "region_id": ("regionId", None),
        "name": ("name", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    subscription_id: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
