from __future__ import annotations

from ..types import OpenEnum


class EProtectedComputerType(OpenEnum):
    """Kinds of protected computers."""

    LINUX = "Linux"
