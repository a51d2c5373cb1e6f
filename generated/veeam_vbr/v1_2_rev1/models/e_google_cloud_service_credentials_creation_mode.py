from __future__ import annotations

from ..types import OpenEnum


class EGoogleCloudServiceCredentialsCreationMode(OpenEnum):
    """Whether Google Cloud credentials use an existing service account or create a new one."""

    NEW_ACCOUNT = "NewAccount"
    EXISTING_ACCOUNT = "ExistingAccount"
