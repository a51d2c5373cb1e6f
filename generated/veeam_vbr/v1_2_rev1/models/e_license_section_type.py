from __future__ import annotations

from ..types import OpenEnum


class ELicenseSectionType(OpenEnum):
    """Part of a license: instances, sockets or all of it."""

    ALL = "All"
    INSTANCE = "Instance"
    SOCKET = "Socket"
