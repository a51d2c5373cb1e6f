from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BestPracticesSuppressRequest(Model):
    """Suppresses a finding of the security analyzer, with a remark.

    Attributes:
        note: Why the finding is suppressed.
    """

    _fields = {"note": ("note", None)}

    note: str | None | Unset = UNSET
