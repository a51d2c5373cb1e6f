from __future__ import annotations

from attrs import define

from .e_flr_platform_type import EFlrPlatformType
from .flr_restore_target_host_model import FlrRestoreTargetHostModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AgentFlrRestoreTargetHostModel(FlrRestoreTargetHostModel):
    """Target of a file restore that is a computer protected by an agent.

    Attributes:
        protected_computer_id: Computer to restore to, from the list of protected computers.
    """

    _fields = {"protected_computer_id": ("protectedComputerId", None)}

    protected_computer_id: str
    type_: EFlrPlatformType = EFlrPlatformType("Agent")
