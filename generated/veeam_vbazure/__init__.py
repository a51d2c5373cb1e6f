"""The generated clients of Veeam Backup for Microsoft Azure, a package for each revision."""

from __future__ import annotations

from typing import Final

__all__ = ["REVISIONS"]

REVISIONS: Final = {
    "v8": "v8",
    "v8.1": "v8_1",
}
"""Each revision, the oldest first, and the name of its package here."""
