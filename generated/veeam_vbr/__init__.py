"""The generated clients of Veeam Backup & Replication, a package for each revision."""

from __future__ import annotations

from typing import Final

__all__ = ["REVISIONS"]

REVISIONS: Final = {
    "1.2-rev0": "v1_2_rev0",
    "1.2-rev1": "v1_2_rev1",
}
"""Each revision, the oldest first, and the name of its package here."""
