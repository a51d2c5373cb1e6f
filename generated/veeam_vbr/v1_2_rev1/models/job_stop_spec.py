from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobStopSpec(Model):
    """How to stop a job.

    Attributes:
        graceful_stop: Whether work in progress is finished first. The server's default is true.
    """

    _fields = {"graceful_stop": ("gracefulStop", None)}

    graceful_stop: bool
