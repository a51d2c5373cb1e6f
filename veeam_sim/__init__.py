"""A stateful simulator of Veeam Backup & Replication and Veeam Backup for Microsoft Azure servers.

Not affiliated with Veeam.
"""

from __future__ import annotations

from importlib.util import find_spec

if not all(map(find_spec, ("mimesis", "starlette", "trustme", "uvicorn"))):
    raise ImportError("The simulator is an extra of its own: pip install 'veeam-async[sim]'")

from ._clock import Clock
from ._faults import KINDS, Fault, Faults
from ._tokens import Account
from .vbaz import Vbaz, VbazServer
from .vbr import Vbr, VbrServer

__all__ = ["KINDS", "Account", "Clock", "Fault", "Faults", "Vbaz", "VbazServer", "Vbr", "VbrServer"]
