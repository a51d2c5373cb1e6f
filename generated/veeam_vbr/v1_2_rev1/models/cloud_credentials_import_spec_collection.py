from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .amazon_cloud_credentials_import_spec import AmazonCloudCredentialsImportSpec
    from .azure_compute_cloud_credentials_import_spec import AzureComputeCloudCredentialsImportSpec
    from .azure_storage_cloud_credentials_import_spec import AzureStorageCloudCredentialsImportSpec
    from .google_cloud_credentials_import_spec import GoogleCloudCredentialsImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudCredentialsImportSpecCollection(Model):
    """Cloud credentials records for import or export, by provider."""

    _fields = {
        "azure_storage": ("azureStorage", ListOf(Ref("AzureStorageCloudCredentialsImportSpec"))),
        "azure_compute": ("azureCompute", ListOf(Ref("AzureComputeCloudCredentialsImportSpec"))),
        "amazon": ("amazon", ListOf(Ref("AmazonCloudCredentialsImportSpec"))),
        "google": ("google", ListOf(Ref("GoogleCloudCredentialsImportSpec"))),
    }

    azure_storage: list[AzureStorageCloudCredentialsImportSpec] | None | Unset = UNSET
    azure_compute: list[AzureComputeCloudCredentialsImportSpec] | None | Unset = UNSET
    amazon: list[AmazonCloudCredentialsImportSpec] | None | Unset = UNSET
    google: list[GoogleCloudCredentialsImportSpec] | None | Unset = UNSET
