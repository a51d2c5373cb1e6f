from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCredentialsNewAccountSpec(Model):
    """An Azure compute account whose application is created through a device-code login.

    Attributes:
        verification_code: Code of the confirmed login, from the request for a verification code.
    """

    _fields = {"region": ("region", EnumRef("EAzureRegionType")), "verification_code": ("verificationCode", None)}

    region: EAzureRegionType
    verification_code: str
