from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseAutoUpdateSpec(Model):
    """Switches automatic update of the license on or off."""

    _fields = {"enabled": ("enabled", None)}

    enabled: bool
