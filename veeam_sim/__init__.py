"""A stateful simulator of Veeam Backup & Replication and Veeam Backup for Microsoft Azure servers.

Not affiliated with Veeam.
"""

from __future__ import annotations

from ._clock import Clock
from ._faults import KINDS, Fault, Faults
from ._tokens import Account
from .vbaz import Vbaz, VbazServer
from .vbr import Vbr, VbrServer

__all__ = ["KINDS", "Account", "Clock", "Fault", "Faults", "Vbaz", "VbazServer", "Vbr", "VbrServer"]
