from __future__ import annotations

from ..types import OpenEnum


class FlrSessionRestoreType(OpenEnum):
    """What a restore does with a file that exists already: overwrite it or keep it."""

    OVERWRITE = "Overwrite"
    KEEP = "Keep"
