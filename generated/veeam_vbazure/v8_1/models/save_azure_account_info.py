from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_account_info import AzureAccountInfo
    from .client_login_parameters import ClientLoginParameters


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SaveAzureAccountInfo(Model):
    """Name of a service account and the existing Microsoft Entra application that it uses.

    Attributes:
        account_info: Name and description of the service account.
        client_login_parameters: The application, its tenant and its secret or certificate.
    """

    _fields = {
        "account_info": ("accountInfo", Ref("AzureAccountInfo")),
        "client_login_parameters": ("clientLoginParameters", Ref("ClientLoginParameters")),
    }

    account_info: AzureAccountInfo
    client_login_parameters: ClientLoginParameters | None | Unset = UNSET
