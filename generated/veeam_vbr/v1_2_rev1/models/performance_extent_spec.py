from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PerformanceExtentSpec(Model):
    """A repository to use as an extent of a performance tier.

    Attributes:
        id: Id of the repository.
    """

    _fields = {"id": ("id", None)}

    id: str
