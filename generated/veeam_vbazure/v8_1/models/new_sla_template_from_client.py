from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .sla_configuration import SlaConfiguration


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewSlaTemplateFromClient(Model):
    """An SLA template to create.

    Attributes:
        sla_configuration: Schedules and thresholds of the template.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "sla_configuration": ("slaConfiguration", Ref("SlaConfiguration")),
    }

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    sla_configuration: SlaConfiguration | None | Unset = UNSET
