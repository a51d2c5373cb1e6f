from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Ref, Unset
from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .e_google_cloud_service_credentials_creation_mode import EGoogleCloudServiceCredentialsCreationMode
    from .google_cloud_service_credentials_existing_account_spec import GoogleCloudServiceCredentialsExistingAccountSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudServiceCredentialsSpec(CloudCredentialsSpec):
    """A Google service account to store, new or existing.

    Attributes:
        existing_account: The account to use when creationMode is ExistingAccount.
    """

    _fields = {
        "creation_mode": ("creationMode", EnumRef("EGoogleCloudServiceCredentialsCreationMode")),
        "existing_account": ("existingAccount", Ref("GoogleCloudServiceCredentialsExistingAccountSpec")),
    }

    creation_mode: EGoogleCloudServiceCredentialsCreationMode
    existing_account: GoogleCloudServiceCredentialsExistingAccountSpec | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("GoogleService")
