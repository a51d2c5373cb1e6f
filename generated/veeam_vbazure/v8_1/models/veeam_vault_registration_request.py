from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VeeamVaultRegistrationRequest(Model):
    """The token with which to register this appliance with Veeam Data Cloud Vault.

    Attributes:
        token: The token that completing the sign-in returned.
    """

    _fields = {"token": ("token", None)}

    token: str
