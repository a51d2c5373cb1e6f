from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureServiceAccountExportOptions(Model):
    """Selects the service accounts to export.

    Attributes:
        account_ids: Service accounts to export.
    """

    _fields = {"account_ids": ("accountIds", ListOf(None))}

    account_ids: list[str] | None | Unset = UNSET
