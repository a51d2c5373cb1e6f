from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import moment
from .cloud_device_code_model import CloudDeviceCodeModel
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudDeviceCodeModel(CloudDeviceCodeModel):
    """A device-code login to Microsoft Entra ID that waits for a person to confirm it.

    Attributes:
        url: Page on which to enter verificationCode.
        verification_code: Code to enter on the page; later calls name the login by it.
        expiration_time: When the code stops being accepted.
    """

    _fields = {
        "url": ("url", None),
        "verification_code": ("verificationCode", None),
        "expiration_time": ("expirationTime", moment),
    }

    url: str
    verification_code: str
    expiration_time: datetime.datetime
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureCompute")
