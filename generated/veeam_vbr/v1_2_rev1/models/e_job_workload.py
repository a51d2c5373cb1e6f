from __future__ import annotations

from ..types import OpenEnum


class EJobWorkload(OpenEnum):
    """Kinds of workloads that jobs protect."""

    APPLICATION = "application"
    CLOUD_VM = "cloudVm"
    FILE = "file"
    SERVER = "server"
    WORKSTATION = "workstation"
    VM = "vm"
