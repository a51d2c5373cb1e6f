"""Login, lists, waits, filters and files for Veeam Backup & Replication and Veeam Backup for Microsoft Azure.

    async with vbr.connect("https://vbr01:9419", username=…, password=…, api=api, tls=Pin("AB:CD:…")) as v:
        async for job in v.paginate(get_all_jobs, name_filter="*sql*"): ...
        session = await v.call(start_job, id=job.id)
        done = await v.wait(session, timeout=3600)

Not affiliated with Veeam.
"""

from __future__ import annotations

from . import errors, vbaz, vbr
from ._connect import Discovered, discover
from ._connection import Connection
from ._cursor import Drift, Page
from ._failures import Retries
from ._files import Download
from ._filter import Expression, F, Filters, Sort
from ._hub import End, Event, Hub, Watch
from ._pager import Pager
from ._tls import Pin, Unverified, fetch_fingerprint
from ._tokens import Secret
from ._transport import Attempt, Hook
from ._wait import Waiter
from ._work import Progress
from .errors import *  # noqa: F403  # they are all public

__all__ = [
    "Attempt",
    "Connection",
    "Discovered",
    "Download",
    "Drift",
    "End",
    "Event",
    "Expression",
    "F",
    "Filters",
    "Hook",
    "Hub",
    "Page",
    "Pager",
    "Pin",
    "Progress",
    "Retries",
    "Secret",
    "Sort",
    "Unverified",
    "Waiter",
    "Watch",
    "discover",
    "errors",
    "fetch_fingerprint",
    "vbaz",
    "vbr",
]
__all__ += errors.__all__
