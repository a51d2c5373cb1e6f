from __future__ import annotations

from ..types import OpenEnum


class ECredentialsType(OpenEnum):
    """Whether a credentials record is a standard or a Linux one."""

    STANDARD = "Standard"
    LINUX = "Linux"
