from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreferredNetworkModel(Model):
    """A network to prefer for backup traffic.

    Attributes:
        cidr_notation: The network in CIDR notation.
    """

    _fields = {
        "ip_address": ("ipAddress", None),
        "subnet_mask": ("subnetMask", None),
        "cidr_notation": ("cidrNotation", None),
    }

    ip_address: str | None | Unset = UNSET
    subnet_mask: str | None | Unset = UNSET
    cidr_notation: str | None | Unset = UNSET
