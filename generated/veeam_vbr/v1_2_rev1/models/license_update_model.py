from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseUpdateModel(Model):
    """Outcome of a license update."""

    _fields = {"message": ("message", None), "is_successful": ("isSuccessful", None)}

    message: str
    is_successful: bool
