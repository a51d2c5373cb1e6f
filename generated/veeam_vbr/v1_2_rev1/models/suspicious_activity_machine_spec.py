from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SuspiciousActivityMachineSpec(Model):
    """Names, addresses or UUID by which the reported machine is found.

    Attributes:
        fqdn: Fully qualified domain name of the machine.
    """

    _fields = {"fqdn": ("fqdn", None), "ipv4": ("ipv4", None), "ipv6": ("ipv6", None), "uuid": ("uuid", None)}

    fqdn: str | None | Unset = UNSET
    ipv4: str | None | Unset = UNSET
    ipv6: str | None | Unset = UNSET
    uuid: str | None | Unset = UNSET
