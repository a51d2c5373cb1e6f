from __future__ import annotations

from ..types import OpenEnum


class ERepositoryConnectionType(OpenEnum):
    """Whether object storage is reached directly or through selected gateway servers."""

    DIRECT = "Direct"
    SELECTED_GATEWAY = "SelectedGateway"
