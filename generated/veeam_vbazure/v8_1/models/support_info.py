from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SupportInfo(Model):
    """What to tell customer support about this appliance."""

    _fields = {"azure_tenant_id": ("azureTenantId", None), "support_code": ("supportCode", None)}

    azure_tenant_id: str | None | Unset = UNSET
    support_code: str | None | Unset = UNSET
