from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_account_check_result import AzureAccountCheckResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckResponseAzureAccounts(Model):
    """Findings of a configuration check about service accounts."""

    _fields = {"accounts": ("accounts", ListOf(Ref("AzureAccountCheckResult")))}

    accounts: list[AzureAccountCheckResult] | None | Unset = UNSET
