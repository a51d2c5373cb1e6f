from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VeeamVaultRegistrationInfo(Model):
    """Whether this appliance is registered with Veeam Data Cloud Vault.

    Attributes:
        vdc_manage_link: Link to the management page in Veeam Data Cloud.
    """

    _fields = {"instance_registered": ("instanceRegistered", None), "vdc_manage_link": ("vdcManageLink", None)}

    instance_registered: bool | None | Unset = UNSET
    vdc_manage_link: str | None | Unset = UNSET
