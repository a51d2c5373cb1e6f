from __future__ import annotations

from attrs import define

from .cloud_native_application_model import CloudNativeApplicationModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudNativeApplicationModel(CloudNativeApplicationModel):
    """The application that was registered in Microsoft Entra ID with a device code.

    Attributes:
        secret: Client secret of the application.
    """

    _fields = {"application_id": ("applicationId", None), "secret": ("secret", None), "tenant_id": ("tenantId", None)}

    application_id: str
    secret: str
    tenant_id: str
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureCompute")
