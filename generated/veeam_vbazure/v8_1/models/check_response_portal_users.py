from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .portal_users_check_result import PortalUsersCheckResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckResponsePortalUsers(Model):
    """Findings of a configuration check about users of the appliance."""

    _fields = {"users": ("users", ListOf(Ref("PortalUsersCheckResult")))}

    users: list[PortalUsersCheckResult] | None | Unset = UNSET
