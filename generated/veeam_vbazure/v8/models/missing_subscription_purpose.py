from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .azure_account_purpose import AzureAccountPurpose


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MissingSubscriptionPurpose(Model):
    """Permissions that a service account lacks in an Azure subscription for one purpose.

    Attributes:
        purpose: What the missing permissions are needed for.
        missing_actions: Missing Azure permissions of the kind actions.
        missing_data_actions: Missing Azure permissions of the kind data actions.
    """

    _fields = {
        "purpose": ("purpose", EnumRef("AzureAccountPurpose")),
        "missing_actions": ("missingActions", ListOf(None)),
        "missing_data_actions": ("missingDataActions", ListOf(None)),
    }

    purpose: AzureAccountPurpose | None | Unset = UNSET
    missing_actions: list[str] | None | Unset = UNSET
    missing_data_actions: list[str] | None | Unset = UNSET
