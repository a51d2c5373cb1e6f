from __future__ import annotations

from ..types import OpenEnum


class ETaskSessionAlgorithm(OpenEnum):
    """Kind of backup that a task session made; Synthetic is put together from earlier backups."""

    FULL = "Full"
    INCREMENT = "Increment"
    NONE = "None"
    SYNTHETIC = "Synthetic"
