from __future__ import annotations

from ..types import OpenEnum


class EFlrBrowseOrderType(OpenEnum):
    """Properties by which files and folders in a mounted restore point can be sorted."""

    NAME = "Name"
    TYPE = "Type"
    SIZE = "Size"
    CREATION_DATE = "CreationDate"
    MODIFIED_DATE = "ModifiedDate"
    ITEM_STATE = "ItemState"
