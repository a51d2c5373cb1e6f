from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleProxyModel(Model):
    """The managed server that serves as proxy appliance for object storage.

    Attributes:
        managed_server_id: Id of the managed server.
    """

    _fields = {"managed_server_id": ("managedServerId", None)}

    managed_server_id: str
