from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationWarning(Model):
    """Reference to a warning; its text stands under the same id in the warning groups.

    Attributes:
        id: Id of the warning in the warning groups.
    """

    _fields = {"id": ("id", None)}

    id: str | None | Unset = UNSET
