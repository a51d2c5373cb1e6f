from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerNetworkConfigurationDeletionResult(Model):
    """Outcome of removing a worker configuration.

    Attributes:
        busy_workers_exists: Whether some workers were still busy.
        remaining_network_interface_ids: IDs of network interfaces that remain.
        deletion_successfull: Whether the configuration was removed; the name is misspelt in the API.
    """

    _fields = {
        "busy_workers_exists": ("busyWorkersExists", None),
        "remaining_network_interface_ids": ("remainingNetworkInterfaceIds", ListOf(None)),
        "deletion_successfull": ("deletionSuccessfull", None),
        "virtual_network_name": ("virtualNetworkName", None),
    }

    busy_workers_exists: bool | None | Unset = UNSET
    remaining_network_interface_ids: list[str] | None | Unset = UNSET
    deletion_successfull: bool | None | Unset = UNSET
    virtual_network_name: str | None | Unset = UNSET
