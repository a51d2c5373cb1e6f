from __future__ import annotations

from ..types import OpenEnum


class EFlrSearchForResultOrderType(OpenEnum):
    """Properties by which the results of a file search can be sorted."""

    NAME = "Name"
    SIZE = "Size"
    EXTENSION = "Extension"
    CREATION_TIME = "CreationTime"
    MODIFICATION_TIME = "ModificationTime"
    PATH = "Path"
    OWNER = "Owner"
    COMPARE_STATE = "CompareState"
