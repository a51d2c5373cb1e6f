from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RetrySettings(Model):
    """How often a failed policy run is tried again."""

    _fields = {"retry_count": ("retryCount", whole)}

    retry_count: int | None | Unset = UNSET
