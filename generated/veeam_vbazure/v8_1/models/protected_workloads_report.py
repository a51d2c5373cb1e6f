from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedWorkloadsReport(Model):
    """How many Azure VMs, SQL databases and file shares exist and how many of each are protected."""

    _fields = {
        "virtual_machines_total_count": ("virtualMachinesTotalCount", whole),
        "virtual_machines_protected_count": ("virtualMachinesProtectedCount", whole),
        "sql_databases_total_count": ("sqlDatabasesTotalCount", whole),
        "sql_databases_protected_count": ("sqlDatabasesProtectedCount", whole),
        "file_shares_total_count": ("fileSharesTotalCount", whole),
        "file_shares_protected_count": ("fileSharesProtectedCount", whole),
    }

    virtual_machines_total_count: int | None | Unset = UNSET
    virtual_machines_protected_count: int | None | Unset = UNSET
    sql_databases_total_count: int | None | Unset = UNSET
    sql_databases_protected_count: int | None | Unset = UNSET
    file_shares_total_count: int | None | Unset = UNSET
    file_shares_protected_count: int | None | Unset = UNSET
