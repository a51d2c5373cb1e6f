from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxFlrHelperHostModel(Model):
    """A Linux server that mounts disks for file restore in place of an appliance.

    Attributes:
        host_id: Id of the managed server.
    """

    _fields = {"host_id": ("hostId", None)}

    host_id: str
