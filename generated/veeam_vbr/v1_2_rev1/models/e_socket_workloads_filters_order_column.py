from __future__ import annotations

from ..types import OpenEnum


class ESocketWorkloadsFiltersOrderColumn(OpenEnum):
    """Columns by which hosts with socket licenses can be sorted."""

    NAME = "Name"
    HOST_NAME = "HostName"
    HOST_ID = "HostId"
    SOCKETS_NUMBER = "SocketsNumber"
    CORES_NUMBER = "CoresNumber"
    TYPE = "Type"
