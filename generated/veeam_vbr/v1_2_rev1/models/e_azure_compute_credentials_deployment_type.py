from __future__ import annotations

from ..types import OpenEnum


class EAzureComputeCredentialsDeploymentType(OpenEnum):
    """Whether an Azure compute account belongs to Microsoft Azure or to Azure Stack."""

    MICROSOFT_AZURE = "MicrosoftAzure"
    MICROSOFT_AZURE_STACK = "MicrosoftAzureStack"
