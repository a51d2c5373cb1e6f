"""Each rule of the linter fires on a document that breaks it, and on none that does not."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest

from codegen.bundle import Document
from codegen.lint import lint


def document() -> Document:
    parent = {
        "type": "object",
        "description": "A job.",
        "properties": {"type": {"type": "string"}},
        "discriminator": {"propertyName": "type", "mapping": {"Backup": "#/components/schemas/BackupJob"}},
    }
    variant = {
        "description": "A backup job.",
        "allOf": [
            {"$ref": "#/components/schemas/Job"},
            {"type": "object", "properties": {"size": {"type": "integer"}}},
        ],
    }
    operation = {
        "operationId": "GetJob",
        "tags": ["Jobs"],
        "summary": "Get a job",
        "description": "Returns a job.",
        "externalDocs": {"url": "https://example.com"},
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": {
            "200": {
                "description": "Done.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}},
            }
        },
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Jobs", "version": "1"},
        "externalDocs": {"url": "https://example.com"},
        "tags": [{"name": "Jobs", "description": "Jobs."}],
        "paths": {"/jobs/{id}": {"get": operation}},
        "components": {
            "schemas": {
                "Job": parent,
                "BackupJob": variant,
                "State": {"type": "string", "description": "A state.", "enum": ["On", "Off"]},
            }
        },
    }


def schemas(found: Document) -> Document:
    result: Document = found["components"]["schemas"]
    return result


def get(found: Document) -> Document:
    result: Document = found["paths"]["/jobs/{id}"]["get"]
    return result


def one_of(d: Document) -> None:
    schemas(d)["Job"]["oneOf"] = [{"$ref": "#/components/schemas/BackupJob"}]


def unmapped(d: Document) -> None:
    schemas(d)["CopyJob"] = copy.deepcopy(schemas(d)["BackupJob"])


def stray(d: Document) -> None:
    schemas(d)["Job"]["discriminator"]["mapping"]["State"] = "#/components/schemas/State"


def flat_variant(d: Document) -> None:
    schemas(d)["BackupJob"]["allOf"].append({"type": "object"})


def no_tag_property(d: Document) -> None:
    del schemas(d)["Job"]["properties"]["type"]


def siblings(d: Document) -> None:
    schemas(d)["Job"]["properties"]["state"] = {
        "allOf": [{"$ref": "#/components/schemas/State"}],
        "properties": {"since": {"type": "string"}},
    }


def inline(d: Document) -> None:
    schemas(d)["Job"]["properties"]["last"] = {
        "type": "object",
        "nullable": True,
        "properties": {"at": {"type": "string"}},
    }


def same_value(d: Document) -> None:
    schemas(d)["State"]["enum"] = ["On", "Off", "On"]


def same_module(d: Document) -> None:
    d["paths"]["/job/{id}"] = {"get": {**get(d), "operationId": "getJob"}}


def same_class(d: Document) -> None:
    schemas(d)["backup_job"] = {"type": "object", "description": "The same."}


def undefined_required(d: Document) -> None:
    schemas(d)["Job"]["required"] = ["name"]


def two_tags(d: Document) -> None:
    get(d)["tags"] = ["Jobs", "Others"]


def no_summary(d: Document) -> None:
    del get(d)["summary"]


def no_description(d: Document) -> None:
    del schemas(d)["State"]["description"]


def wrong_path(d: Document) -> None:
    d["paths"]["/jobs/{jobId}"] = d["paths"].pop("/jobs/{id}")


def dangling(d: Document) -> None:
    schemas(d)["Job"]["properties"]["x"] = {"$ref": "#/components/schemas/Nothing"}


def zip_answer(d: Document) -> None:
    get(d)["responses"]["200"]["content"] = {"application/zip": {"schema": {"type": "string", "format": "binary"}}}


def no_success(d: Document) -> None:
    get(d)["responses"] = {"404": {"description": "No."}}


def not_openapi(d: Document) -> None:
    get(d)["parameters"][0]["in"] = "somewhere"


def test_a_document_without_fault_has_none() -> None:
    assert list(lint(document())) == []


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (one_of, "oneOf is not for the parent"),
        (unmapped, "does not map its variant CopyJob"),
        (stray, "maps State, which does not extend it"),
        (flat_variant, "allOf of a reference to its parent and an object of its own"),
        (no_tag_property, "type is not one of its own"),
        (siblings, "allOf with properties beside it"),
        (inline, "an object without a name"),
        (same_value, "'On' stands 2 times"),
        (same_module, "2 operations get this module"),
        (same_class, "2 have the class name BackupJob"),
        (undefined_required, "requires name, which it does not define"),
        (two_tags, "needs exactly one tag"),
        (no_summary, "has no summary"),
        (no_description, "State: has no description"),
        (wrong_path, "path parameters ['id'] are not those of"),
        (dangling, "refers to nothing"),
        (zip_answer, "should be application/octet-stream"),
        (no_success, "documents no success"),
        (not_openapi, "paths//jobs/{id}/get/parameters/0"),
    ],
)
def test_each_rule_fires(spoil: Callable[[Document], None], said: str) -> None:
    found = document()
    spoil(found)
    faults = list(lint(found))
    assert any(said in fault for fault in faults), faults
