"""What the generator is given has none of what it loses, and all that the templates need."""

from __future__ import annotations

import pytest

from codegen.bundle import Revision, is_array, load, operations, revisions, walk
from codegen.layout import layout, member_names


@pytest.mark.parametrize("revision", revisions(), ids=str)
def test_the_generator_is_given_nothing_that_it_loses(revision: Revision) -> None:
    document = load(revision.folder)
    before = repr(document)
    found = layout(document)
    assert repr(document) == before, "the specification itself was changed"
    for _, part in walk(found):
        assert part.get("nullable") is not True
        assert part.get("format") not in ("uuid", "time-span", "password", "uri")
        assert not (is_array(part.get("allOf")) and len(part["allOf"]) == 1)
        assert part.get("additionalProperties") is not False
    for path, method, operation in operations(found):
        source = document["paths"][path][method]
        assert "content" not in operation["responses"].get("204", {})
        assert set(operation["responses"]) == set(source["responses"])
        names = [(p["in"], p["name"]) for p in operation.get("parameters", [])]
        assert names == [(p["in"], p["name"]) for p in source.get("parameters", [])]
        assert ("header", "x-api-version") not in names
    assert set(found["components"]["schemas"]) == set(document["components"]["schemas"])


def test_what_travels_in_extensions() -> None:
    found = layout(load(Revision("vbr", "1.2-rev0").folder))
    schemas = found["components"]["schemas"]
    assert found["info"]["description"] == "x-api-version"
    assert schemas["BackupJobModel"]["x-parent"] == "JobModel"
    assert schemas["BackupJobModel"]["x-tags"] == {"type": "Backup"}
    assert "id" not in schemas["BackupJobModel"]["x-own"]
    assert "endTime" in schemas["SessionModel"]["x-nullable"]
    assert "id" not in schemas["SessionModel"]["x-nullable"]
    page = found["paths"]["/api/v1/sessions"]["get"]["responses"]["200"]
    assert page["x-items"] == "data"
    azure = layout(load(Revision("vbazure", "v8").folder))
    assert azure["info"]["description"] == ""
    assert "_links" in azure["components"]["schemas"]["PageOfAzureAccount"]["x-maps"]
    later = azure["paths"]["/api/v8/accounts/azure/service"]["get"]["responses"]["202"]
    assert later["x-result"] is True


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["Backup", "EntraIDTenantBackup"], ["Backup", "EntraIDTenantBackup"]),
        (["Virtual Machine", "SQL server"], ["Virtual_Machine", "SQL_server"]),
        (["Unknown,", "Unknown"], ["Unknown", "Unknown_2"]),
        (["monday", "Monday", "mon-day", "mon_day"], ["monday", "Monday_2", "mon_day", "mon_day_2"]),
        (["", "1.2", "-"], ["value_empty", "value_1_2", "value_empty_2"]),
    ],
)
def test_members_are_distinct_and_valid_names(values: list[str], names: list[str]) -> None:
    assert member_names(values) == names
