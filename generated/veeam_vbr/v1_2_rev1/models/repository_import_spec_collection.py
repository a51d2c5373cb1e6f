from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .amazon_s3_glacier_storage_import_spec import AmazonS3GlacierStorageImportSpec
    from .amazon_s3_storage_import_spec import AmazonS3StorageImportSpec
    from .amazon_snowball_edge_storage_import_spec import AmazonSnowballEdgeStorageImportSpec
    from .azure_archive_storage_import_spec import AzureArchiveStorageImportSpec
    from .azure_blob_storage_import_spec import AzureBlobStorageImportSpec
    from .azure_data_box_storage_import_spec import AzureDataBoxStorageImportSpec
    from .google_cloud_storage_import_spec import GoogleCloudStorageImportSpec
    from .ibm_cloud_storage_import_spec import IBMCloudStorageImportSpec
    from .linux_hardened_storage_import_spec import LinuxHardenedStorageImportSpec
    from .linux_local_storage_import_spec import LinuxLocalStorageImportSpec
    from .nfs_storage_import_spec import NfsStorageImportSpec
    from .s3_compatible_storage_import_spec import S3CompatibleStorageImportSpec
    from .smb_storage_import_spec import SmbStorageImportSpec
    from .wasabi_cloud_storage_import_spec import WasabiCloudStorageImportSpec
    from .windows_local_storage_import_spec import WindowsLocalStorageImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryImportSpecCollection(Model):
    """Repositories to import, grouped by type; an export returns the same form."""

    _fields = {
        "windows_local_repositories": ("WindowsLocalRepositories", ListOf(Ref("WindowsLocalStorageImportSpec"))),
        "linux_local_repositories": ("LinuxLocalRepositories", ListOf(Ref("LinuxLocalStorageImportSpec"))),
        "smb_repositories": ("SmbRepositories", ListOf(Ref("SmbStorageImportSpec"))),
        "nfs_repositories": ("NfsRepositories", ListOf(Ref("NfsStorageImportSpec"))),
        "azure_blob_storages": ("AzureBlobStorages", ListOf(Ref("AzureBlobStorageImportSpec"))),
        "azure_data_box_storages": ("AzureDataBoxStorages", ListOf(Ref("AzureDataBoxStorageImportSpec"))),
        "amazon_s3_storages": ("AmazonS3Storages", ListOf(Ref("AmazonS3StorageImportSpec"))),
        "amazon_snowball_edge_storages": (
            "AmazonSnowballEdgeStorages",
            ListOf(Ref("AmazonSnowballEdgeStorageImportSpec")),
        ),
        "s3_compatible_storages": ("S3CompatibleStorages", ListOf(Ref("S3CompatibleStorageImportSpec"))),
        "google_cloud_storages": ("GoogleCloudStorages", ListOf(Ref("GoogleCloudStorageImportSpec"))),
        "ibm_cloud_storages": ("IBMCloudStorages", ListOf(Ref("IBMCloudStorageImportSpec"))),
        "amazon_s3_glacier_storages": ("AmazonS3GlacierStorages", ListOf(Ref("AmazonS3GlacierStorageImportSpec"))),
        "azure_archive_storages": ("AzureArchiveStorages", ListOf(Ref("AzureArchiveStorageImportSpec"))),
        "wasabi_cloud_storages": ("WasabiCloudStorages", ListOf(Ref("WasabiCloudStorageImportSpec"))),
        "linux_hardened_repositories": ("LinuxHardenedRepositories", ListOf(Ref("LinuxHardenedStorageImportSpec"))),
    }

    windows_local_repositories: list[WindowsLocalStorageImportSpec] | None | Unset = UNSET
    linux_local_repositories: list[LinuxLocalStorageImportSpec] | None | Unset = UNSET
    smb_repositories: list[SmbStorageImportSpec] | None | Unset = UNSET
    nfs_repositories: list[NfsStorageImportSpec] | None | Unset = UNSET
    azure_blob_storages: list[AzureBlobStorageImportSpec] | None | Unset = UNSET
    azure_data_box_storages: list[AzureDataBoxStorageImportSpec] | None | Unset = UNSET
    amazon_s3_storages: list[AmazonS3StorageImportSpec] | None | Unset = UNSET
    amazon_snowball_edge_storages: list[AmazonSnowballEdgeStorageImportSpec] | None | Unset = UNSET
    s3_compatible_storages: list[S3CompatibleStorageImportSpec] | None | Unset = UNSET
    google_cloud_storages: list[GoogleCloudStorageImportSpec] | None | Unset = UNSET
    ibm_cloud_storages: list[IBMCloudStorageImportSpec] | None | Unset = UNSET
    amazon_s3_glacier_storages: list[AmazonS3GlacierStorageImportSpec] | None | Unset = UNSET
    azure_archive_storages: list[AzureArchiveStorageImportSpec] | None | Unset = UNSET
    wasabi_cloud_storages: list[WasabiCloudStorageImportSpec] | None | Unset = UNSET
    linux_hardened_repositories: list[LinuxHardenedStorageImportSpec] | None | Unset = UNSET
