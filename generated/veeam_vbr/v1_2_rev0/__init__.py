"""Raw typed asynchronous client of the Veeam Backup & Replication REST API, revision 1.2-rev0.

Not made, checked or endorsed by Veeam.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from . import operations as operations
    from . import types as types
    from .client import Client as Client
    from .operations import OPERATIONS as OPERATIONS

__all__ = ["OPERATIONS", "REVISION", "Client", "errors", "models", "operations", "types"]

REVISION = "1.2-rev0"


if not TYPE_CHECKING:  # a type checker must not believe that every name exists

    def __getattr__(name):
        # Only what is used is imported.
        from importlib import import_module

        if name in ("api", "client", "errors", "models", "operations", "types"):
            return import_module(f".{name}", __name__)
        if name == "Client":
            from .client import Client

            return Client
        if name == "OPERATIONS":
            from .operations import OPERATIONS

            return OPERATIONS
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
