from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreDeviceCodeModel(Model):
    """Code that a person enters at Microsoft to allow a delegated restore.

    Attributes:
        user_code: Code to enter at verificationUrl, and to ask for the state of the login with.
        verification_url: Page on which the user code is entered.
        message: Instructions worded for people.
        client_id: Id of the application that asks for access.
        expires_on: When the codes stop working.
    """

    _fields = {
        "user_code": ("userCode", None),
        "device_code": ("deviceCode", None),
        "verification_url": ("verificationUrl", None),
        "message": ("message", None),
        "client_id": ("clientId", None),
        "expires_on": ("expiresOn", moment),
    }

    user_code: str
    device_code: str
    verification_url: str
    message: str | None | Unset = UNSET
    client_id: str | None | Unset = UNSET
    expires_on: datetime.datetime | None | Unset = UNSET
