from __future__ import annotations

from ..types import OpenEnum


class EBackupOracleLogsSettings(OpenEnum):
    """What happens to archived Oracle logs after a backup: they stay, or are deleted past an age in hours or a size in
    GB.
    """

    PRESERVE = "preserve"
    DELETE_EXPIRED_HOURS = "deleteExpiredHours"
    DELETE_EXPIRED_G_BS = "deleteExpiredGBs"
