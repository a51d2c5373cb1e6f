from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerProfileDeletionResult(Model):
    """Outcome of removing the worker profiles of a region.

    Attributes:
        busy_workers_exists: Whether some workers were still busy.
        deletion_successfull: Whether the profiles were removed; the name is misspelt in the API.
    """

    _fields = {
        "busy_workers_exists": ("busyWorkersExists", None),
        "deletion_successfull": ("deletionSuccessfull", None),
    }

    busy_workers_exists: bool | None | Unset = UNSET
    deletion_successfull: bool | None | Unset = UNSET
