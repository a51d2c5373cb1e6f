from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobStartSpec(Model):
    """How to start a job.

    Attributes:
        perform_active_full: Whether the run makes an active full backup. The server's default is false.
        start_chained_jobs: Whether jobs that are chained to this one start as well. The server's default is false.
    """

    _fields = {"perform_active_full": ("performActiveFull", None), "start_chained_jobs": ("startChainedJobs", None)}

    perform_active_full: bool
    start_chained_jobs: bool | None | Unset = UNSET
