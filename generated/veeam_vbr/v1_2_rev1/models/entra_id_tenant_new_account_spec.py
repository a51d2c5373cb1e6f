from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantNewAccountSpec(Model):
    """Adds a tenant with a new application that is created through a device-code login.

    Attributes:
        verification_code: Code of the confirmed login, from the request for a verification code.
    """

    _fields = {"verification_code": ("verificationCode", None)}

    verification_code: str
