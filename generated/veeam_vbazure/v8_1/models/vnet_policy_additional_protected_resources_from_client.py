from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetPolicyAdditionalProtectedResourcesFromClient(Model):
    """Further subscriptions of one service account that the virtual network policy shall protect."""

    _fields = {"account_id": ("accountId", None), "subscriptions_ids": ("subscriptionsIds", ListOf(None))}

    account_id: str | None
    subscriptions_ids: list[str]
