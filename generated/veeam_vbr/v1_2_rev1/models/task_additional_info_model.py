from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TaskAdditionalInfoModel(Model):
    """What a task reports beyond its result.

    Attributes:
        resource_id: Id of the resource that the task worked on.
        resource_reference: Reference to that resource within this API.
    """

    _fields = {
        "message": ("message", None),
        "resource_id": ("resourceId", None),
        "resource_reference": ("resourceReference", None),
    }

    message: str
    resource_id: str | None | Unset = UNSET
    resource_reference: str | None | Unset = UNSET
