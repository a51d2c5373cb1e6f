from __future__ import annotations

from attrs import define

from ..types import Model, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GeneralOptionsSNMPServerModel(Model):
    """An SNMP receiver of the backup server's traps.

    Attributes:
        receiver: Name or address of the receiver.
        community_string: SNMP community string.
    """

    _fields = {"receiver": ("receiver", None), "port": ("port", whole), "community_string": ("communityString", None)}

    receiver: str
    port: int
    community_string: str
