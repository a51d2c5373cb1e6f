from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .links_dictionary import LinksDictionary
    from .sla_configuration import SlaConfiguration


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaTemplate(Model):
    """A set of schedules and SLA thresholds that SLA-based backup policies share.

    Attributes:
        last_modified_utc: When the template was last changed, in UTC.
        assigned_policies: How many policies use the template.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "last_modified_utc": ("lastModifiedUtc", moment),
        "assigned_policies": ("assignedPolicies", whole),
        "sla_configuration": ("slaConfiguration", Ref("SlaConfiguration")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    last_modified_utc: datetime.datetime | None | Unset = UNSET
    assigned_policies: int | None | Unset = UNSET
    sla_configuration: SlaConfiguration | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
