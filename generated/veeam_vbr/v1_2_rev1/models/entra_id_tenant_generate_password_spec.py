from __future__ import annotations

from attrs import define

from ..types import Model, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantGeneratePasswordSpec(Model):
    """Request for new passwords to give to users that are about to be restored.

    Attributes:
        passwords_count: How many passwords to generate.
    """

    _fields = {"passwords_count": ("passwordsCount", whole)}

    passwords_count: int
