from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SystemInfo(Model):
    """Versions of the product and its components, and the IDs of this installation.

    Attributes:
        flr_version: Version of the file-level recovery component.
    """

    _fields = {
        "server_version": ("serverVersion", None),
        "worker_version": ("workerVersion", None),
        "flr_version": ("flrVersion", None),
        "database_id": ("databaseId", None),
        "copyright_": ("copyright", None),
        "deployment_subscription_id": ("deploymentSubscriptionId", None),
    }

    server_version: str | None | Unset = UNSET
    worker_version: str | None | Unset = UNSET
    flr_version: str | None | Unset = UNSET
    database_id: str | None | Unset = UNSET
    copyright_: str | None | Unset = UNSET
    deployment_subscription_id: str | None | Unset = UNSET
