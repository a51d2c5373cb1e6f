from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .o_auth_2_status import OAuth2Status


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VeeamVaultSignInState(Model):
    """How far the sign-in to Veeam Data Cloud Vault has come.

    Attributes:
        message: More about the state, such as why the sign-in failed.
    """

    _fields = {"status": ("status", EnumRef("OAuth2Status")), "message": ("message", None)}

    status: OAuth2Status
    message: str | None | Unset = UNSET
