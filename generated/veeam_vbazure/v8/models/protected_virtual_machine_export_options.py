from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .data_retrieval_status import DataRetrievalStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedVirtualMachineExportOptions(Model):
    """Which protected Azure VMs an export covers.

    Attributes:
        search_pattern: Text to look for in names.
        flr_session: Selects the VMs by whether they have a file-level recovery session.
        data_retrieval_statuses: Selects the VMs by the state of data retrieval from the archive.
    """

    _fields = {
        "virtual_machine_ids": ("virtualMachineIds", ListOf(None)),
        "search_pattern": ("searchPattern", None),
        "flr_session": ("flrSession", None),
        "data_retrieval_statuses": ("dataRetrievalStatuses", ListOf(EnumRef("DataRetrievalStatus"))),
    }

    virtual_machine_ids: list[str] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
    flr_session: bool | None | Unset = UNSET
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET
