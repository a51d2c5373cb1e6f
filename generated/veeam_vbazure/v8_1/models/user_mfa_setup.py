from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserMfaSetup(Model):
    """How to prepare multi-factor authentication for a user.

    Attributes:
        recreate: Whether to replace a secret that already exists.
    """

    _fields = {"recreate": ("recreate", None)}

    recreate: bool | None | Unset = UNSET
