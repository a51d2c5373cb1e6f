from __future__ import annotations

from ..types import OpenEnum


class EAzureComputeCredentialsCreationMode(OpenEnum):
    """Whether an Azure compute account uses an existing application or creates a new one."""

    NEW_ACCOUNT = "NewAccount"
    EXISTING_ACCOUNT = "ExistingAccount"
