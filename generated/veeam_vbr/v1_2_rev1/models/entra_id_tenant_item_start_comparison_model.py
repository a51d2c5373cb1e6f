from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemStartComparisonModel(Model):
    """Handle of a comparison of a Microsoft Entra ID item that was just started.

    Attributes:
        compare_session_id: Id to ask for the result with.
    """

    _fields = {"compare_session_id": ("compareSessionId", None)}

    compare_session_id: str
