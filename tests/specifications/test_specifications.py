"""The specifications hold what the products offer: operations per tag, schemas, and no fault in the linter's eyes."""

from __future__ import annotations

import pytest

from codegen.bundle import Revision, load, revisions
from codegen.lint import lint, per_tag

# Operations per tag.
_VBR = {
    "Agents": 7,
    "Automation": 18,
    "Backup Browsers": 44,
    "Backup Objects": 3,
    "Backups": 5,
    "Cloud Browser": 2,
    "Configuration Backup": 3,
    "Connection": 1,
    "Credentials": 23,
    "Data Integration API": 4,
    "Encryption": 11,
    "Failback": 5,
    "Failover": 4,
    "General Options": 2,
    "Inventory Browser": 12,
    "Jobs": 11,
    "License": 15,
    "Login": 3,
    "Malware Detection": 5,
    "Managed Servers": 7,
    "Proxies": 5,
    "Replica Restore Points": 2,
    "Replicas": 5,
    "Repositories": 16,
    "Restore": 20,
    "Restore Points": 3,
    "Security": 10,
    "Service": 3,
    "Services": 1,
    "Sessions": 8,
    "Tasks": 3,
    "Traffic Rules": 2,
    "WAN Accelerators": 2,
}
_VBAZURE = {
    "AsyncOperation": 1,
    "AvailabilitySet": 1,
    "AvailabilityZone": 1,
    "AzureCosmosDbAccounts": 7,
    "AzureServiceAccount": 17,
    "Certificate": 3,
    "Configuration": 3,
    "ConfigurationBackup": 10,
    "CosmosDbAccount": 5,
    "CosmosDbCostEstimation": 2,
    "CosmosDbPolicy": 16,
    "CosmosDbRestorePoint": 8,
    "CostEstimation": 2,
    "Database": 5,
    "Drilldown": 4,
    "FileShare": 5,
    "FileShareCostEstimation": 2,
    "FileSharePolicy": 16,
    "FileShareRestorePoint": 5,
    "FlrSession": 9,
    "JobSessions": 14,
    "KeyVault": 3,
    "License": 5,
    "LicenseAgreement": 3,
    "Login": 2,
    "NetworkSecurityGroup": 1,
    "Overview": 6,
    "Policy": 17,
    "ProtectedCosmosDbAccount": 7,
    "ProtectedDatabase": 5,
    "ProtectedFileShare": 5,
    "ProtectedVirtualMachine": 9,
    "ProtectedVnet": 4,
    "Region": 2,
    "Repository": 9,
    "ResourceGroup": 2,
    "RetentionSettings": 2,
    "Saml2": 8,
    "SlaTemplate": 6,
    "SqlCostEstimation": 2,
    "SqlElasticPool": 2,
    "SqlPolicy": 17,
    "SqlRestorePoint": 6,
    "SqlServer": 3,
    "StandardAccount": 7,
    "StorageAccount": 8,
    "StorageTemplate": 6,
    "Subscription": 2,
    "System": 12,
    "Tag": 1,
    "Tenant": 3,
    "User": 11,
    "VirtualMachine": 5,
    "VirtualMachineRestorePoint": 11,
    "VirtualNetwork": 4,
    "VmSize": 2,
    "VmSlaBasedPolicy": 17,
    "VnetPolicy": 7,
    "VnetRestorePoint": 5,
    "Worker": 19,
}
TAGS: dict[tuple[str, str], dict[str, int]] = {
    ("vbr", "1.2-rev0"): _VBR,
    ("vbr", "1.2-rev1"): _VBR | {"Backups": 7, "Encryption": 12},
    ("vbazure", "v8"): _VBAZURE,
    ("vbazure", "v8.1"): _VBAZURE | {"VeeamVaults": 7},
}
SCHEMAS = {("vbr", "1.2-rev0"): 930, ("vbr", "1.2-rev1"): 932, ("vbazure", "v8"): 705, ("vbazure", "v8.1"): 717}


@pytest.mark.parametrize(("api", "name"), list(TAGS))
def test_every_tag_has_its_operations(api: str, name: str) -> None:
    document = load(Revision(api, name).folder)
    counts = per_tag(document)
    print(f"{api} {name}: {sum(counts.values())} operations, {len(document['components']['schemas'])} schemas")
    assert counts == TAGS[api, name]
    assert len(document["components"]["schemas"]) == SCHEMAS[api, name]


@pytest.mark.parametrize("revision", revisions(), ids=str)
def test_the_linter_finds_no_fault(revision: Revision) -> None:
    assert list(lint(load(revision.folder))) == []


# An imported revision has the vendor's sentences; those named in TAGS are our own.
@pytest.mark.parametrize(("api", "name"), list(TAGS))
def test_every_sentence_is_there_and_ends(api: str, name: str) -> None:
    document = load(Revision(api, name).folder)
    sentences = {name: schema["description"] for name, schema in document["components"]["schemas"].items()}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                sentences[operation["operationId"]] = operation["description"]
    unfinished = [name for name, text in sentences.items() if len(text) < 10 or not text.rstrip().endswith((".", "?"))]
    assert unfinished == []
