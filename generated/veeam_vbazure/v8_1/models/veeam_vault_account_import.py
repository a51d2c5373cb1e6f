from __future__ import annotations

from attrs import define

from ..types import Model, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VeeamVaultAccountImport(Model):
    """The storage vault whose data shall be imported."""

    _fields = {"veeam_vault_id": ("veeamVaultId", whole)}

    veeam_vault_id: int
