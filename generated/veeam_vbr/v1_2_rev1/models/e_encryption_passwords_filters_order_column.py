from __future__ import annotations

from ..types import OpenEnum


class EEncryptionPasswordsFiltersOrderColumn(OpenEnum):
    """Columns by which encryption passwords can be sorted."""

    HINT = "Hint"
    MODIFICATION_TIME = "ModificationTime"
