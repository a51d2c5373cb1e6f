from __future__ import annotations

from ..types import OpenEnum


class EFlrItemType(OpenEnum):
    """Kinds of entries in a mounted file system."""

    DRIVE = "Drive"
    FOLDER = "Folder"
    FILE = "File"
    LINK = "Link"
