from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RetentionJobInfo(Model):
    """Retention details of a job session.

    Attributes:
        deleted_restore_points_count: How many restore points the session removed.
    """

    _fields = {"deleted_restore_points_count": ("deletedRestorePointsCount", whole)}

    deleted_restore_points_count: int | None | Unset = UNSET
