from __future__ import annotations

from ..types import OpenEnum


class FlrSessionItemType(OpenEnum):
    """Whether an item is a file or a folder."""

    FOLDER = "Folder"
    FILE = "File"
