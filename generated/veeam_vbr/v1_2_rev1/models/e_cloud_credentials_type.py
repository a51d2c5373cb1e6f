from __future__ import annotations

from ..types import OpenEnum


class ECloudCredentialsType(OpenEnum):
    """Provider and kind of account that a cloud credentials record is for."""

    AZURE_STORAGE = "AzureStorage"
    AZURE_COMPUTE = "AzureCompute"
    AMAZON = "Amazon"
    GOOGLE = "Google"
    GOOGLE_SERVICE = "GoogleService"
