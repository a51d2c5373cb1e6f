from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseRenewSpec(Model):
    """How to renew the license.

    Attributes:
        force_standalone_mode: Whether the server is forced into standalone mode.
    """

    _fields = {"force_standalone_mode": ("forceStandaloneMode", None)}

    force_standalone_mode: bool | None | Unset = UNSET
