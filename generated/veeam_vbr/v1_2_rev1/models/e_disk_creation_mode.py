from __future__ import annotations

from ..types import OpenEnum


class EDiskCreationMode(OpenEnum):
    """How a restored or replicated virtual disk is allocated; Source keeps it as it was."""

    SOURCE = "Source"
    THICK = "Thick"
    THIN = "Thin"
    THICK_EAGER_ZEROED = "ThickEagerZeroed"
