from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseAgentConsumptionSpec(Model):
    """Switches instance use by unlicensed agents on or off."""

    _fields = {"enabled": ("enabled", None)}

    enabled: bool
