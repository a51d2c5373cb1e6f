"""A vendor's file becomes a specification of ours with everything that it held, or is refused with the place named."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import importer
from codegen._importing import files, proof
from codegen._importing.notes import ImportRefusedError, Notes
from codegen._importing.source import api_of, revision_of, rooted
from codegen.bundle import Document, Revision, load, operations, revisions
from codegen.lint import lint

from .vendor import TROUBLES, as_a_vendor, as_swashbuckle, at, content, nasty


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    at(tmp_path, monkeypatch)
    return tmp_path


def texts(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.yaml")}


def save(document: Document, tree: Path) -> Path:
    file = tree / "swagger.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


@pytest.mark.parametrize("name", [*TROUBLES, "all"])
def test_nothing_is_lost_and_importing_again_changes_nothing(name: str, tree: Path) -> None:
    revision, notes, changed = importer.take_over(nasty(name))
    document = load(revision.folder)
    assert proof.lost(rooted(content(name), Notes()), document, notes.renamed) == []
    assert list(lint(document)) == []
    assert changed == sorted(texts(revision.folder))
    before = texts(revision.folder)
    again, notes_again, nothing = importer.take_over(nasty(name))
    assert (again, notes_again.lines(), nothing) == (revision, notes.lines(), [])
    assert texts(revision.folder) == before


def test_the_file_with_all_troubles_has_those_of_all_files() -> None:
    everything = content("all")
    for name in TROUBLES:
        found = content(name)
        assert found["components"]["schemas"].items() <= everything["components"]["schemas"].items(), name
        ids = [(path, method, op.get("operationId")) for path, method, op in operations(found)]
        offered = {(path.removeprefix("/api/v1"), m, op.get("operationId")) for path, m, op in operations(everything)}
        assert {(path.removeprefix("/api/v1"), m, name) for path, m, name in ids} <= offered


# --- the proof is one -------------------------------------------------------------------------------------------------


def no_operation(d: Document) -> None:
    del d["paths"]["/api/v1/labels/{id}"]["delete"]


def no_schema(d: Document) -> None:
    del d["components"]["schemas"]["Unused"]


def no_property(d: Document) -> None:
    del d["components"]["schemas"]["BoxContent"]["allOf"][1]["properties"]["weight"]


def no_deep_property(d: Document) -> None:
    del d["components"]["schemas"]["TreeRoot2DeepDeeperItem"]["properties"]["leaf"]


def no_value(d: Document) -> None:
    d["components"]["schemas"]["Day"]["enum"].remove("MONDAY")


def no_inline_value(d: Document) -> None:
    d["components"]["schemas"]["Week"]["properties"]["state"]["enum"].remove("UP")


def no_variant(d: Document) -> None:
    del d["components"]["schemas"]["Circle"]["allOf"][0]
    del d["components"]["schemas"]["Shape"]["discriminator"]["mapping"]["Circle"]


def no_parameter(d: Document) -> None:
    operation = d["paths"]["/api/v1/words/{class}/{import}"]["get"]
    operation["parameters"] = [p for p in operation["parameters"] if p["name"] != "$filter"]


def no_body(d: Document) -> None:
    del d["paths"]["/api/v1/notes"]["put"]["requestBody"]


def no_answer(d: Document) -> None:
    del d["paths"]["/api/v1/archives/zip"]["get"]["responses"]["200"]["content"]


def another_type(d: Document) -> None:
    d["components"]["schemas"]["Box"]["allOf"][1]["properties"]["depth"]["type"] = "string"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (no_operation, "operation DELETE /api/v1/labels/{}"),
        (no_schema, "schema Unused"),
        (no_property, "schema Box.content.weight"),
        (no_deep_property, "schema Tree.root.deep.deeper[].leaf"),
        (no_value, "schema Day: value 'MONDAY'"),
        (no_inline_value, "schema Week.state: value 'UP'"),
        (no_variant, "schema Shape: variant Circle"),
        (no_parameter, "GET /api/v1/words/{class}/{import}: parameter $filter"),
        (no_body, "PUT /api/v1/notes: body"),
        (no_answer, "GET /api/v1/archives/zip: answer 200"),
        (another_type, "schema Box.depth: type integer"),
    ],
)
def test_the_proof_names_what_is_lost(spoil: Callable[[Document], None], said: str) -> None:
    revision, notes, _ = importer.take_over(nasty("all"))
    document = load(revision.folder)
    assert proof.lost(content("all"), document, notes.renamed) == []
    spoil(document)
    assert said in proof.lost(content("all"), document, notes.renamed)


# --- ours, written as vendors write -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shipped() -> dict[Revision, tuple[Document, dict[str, str]]]:
    return {revision: (load(revision.folder), texts(revision.folder)) for revision in revisions()}


@pytest.mark.parametrize("name", [("vbr", "1.2-rev0"), ("vbazure", "v8")])
@pytest.mark.parametrize("words", [True, False], ids=["with-words", "with-words-of-the-next-revision"])
def test_a_shipped_revision_comes_out_as_it_is(
    shipped: dict[Revision, tuple[Document, dict[str, str]]], name: tuple[str, str], words: bool
) -> None:
    revision = Revision(*name)
    document, expected = shipped[revision]
    others = [other for of, (other, _) in shipped.items() if of.api == revision.api and of != revision]
    notes = Notes()
    found = importer.convert(as_a_vendor(document, words=words), revision, others, notes)
    assert files.render(found) == expected
    taken = any("those of another revision" in line for line in notes.lines())
    assert taken is not words


def test_a_variant_that_is_mapped_nowhere_means_what_it_means_in_another_revision(
    shipped: dict[Revision, tuple[Document, dict[str, str]]],
) -> None:
    old, new = (shipped[Revision("vbr", name)][0] for name in ("1.2-rev0", "1.2-rev1"))
    notes = Notes()
    found = importer.convert(as_swashbuckle(new, "1.2-rev1"), Revision("vbr", "1.2-rev1"), [old], notes)
    there, here = (document["components"]["schemas"] for document in (new, found))
    families = {name for name, schema in there.items() if "discriminator" in schema}
    assert {name: here[name]["discriminator"] for name in families} == {
        name: there[name]["discriminator"] for name in families
    }
    assert sum("means them in another revision" in line for line in notes.lines()) == 1
    assert not any("go by their names" in line for line in notes.lines())


def test_only_what_changed_changes(shipped: dict[Revision, tuple[Document, dict[str, str]]], tree: Path) -> None:
    document, expected = shipped[Revision("vbr", "1.2-rev0")]
    theirs = as_a_vendor(document, words=True)
    revision, _, _ = importer.take_over(save(theirs, tree))
    assert texts(revision.folder) == expected
    theirs["components"]["schemas"]["SessionModel"]["properties"]["color"] = {"type": "string"}
    theirs["paths"]["/api/v1/jobs/{id}/retry"] = {
        "post": {**copy.deepcopy(theirs["paths"]["/api/v1/jobs/{id}/start"]["post"]), "operationId": "RetryJob"}
    }
    _, _, changed = importer.take_over(save(theirs, tree))
    assert changed == ["jobs.yaml", "schemas.yaml"]
    after = texts(revision.folder)
    before, now = expected["schemas.yaml"].splitlines(), after["schemas.yaml"].splitlines()
    assert [line for line in now if line not in before] == ["        color: {type: string}"]
    assert len(now) == len(before) + 1
    assert set(expected["jobs.yaml"].splitlines()) <= set(after["jobs.yaml"].splitlines())


def test_words_are_taken_where_there_are_none(tree: Path) -> None:
    first = content("prose")
    first["info"]["version"] = "1.0-rev0"
    importer.take_over(save(first, tree))
    second = content("prose")
    second["info"]["version"] = "1.0-rev1"
    operation = second["paths"]["/api/v1/prose"]["get"]
    for place in (operation, second["components"]["schemas"]["ProseKind"], operation["parameters"][0]):
        del place["description"]
    second["components"]["schemas"]["Prose"]["properties"]["a"]["description"] = "Their own."
    second["components"]["schemas"]["Prose"]["properties"]["c"]["description"] = "New."
    revision, notes, _ = importer.take_over(save(second, tree))
    assert any(line.endswith("3 of them") for line in notes.lines()), notes.lines()
    found = load(revision.folder)
    original = load(Revision("vbr", "1.0-rev0").folder)
    there, here = original["paths"]["/api/v1/prose"]["get"], found["paths"]["/api/v1/prose"]["get"]
    assert here["description"] == there["description"]
    assert here["parameters"][0]["description"] == there["parameters"][0]["description"]
    properties = found["components"]["schemas"]["Prose"]["properties"]
    assert (properties["a"]["description"], properties["c"]["description"]) == ("Their own.", "New.")
    assert "c" in original["components"]["schemas"]["Prose"]["properties"]


# --- what is refused --------------------------------------------------------------------------------------------------

REF = {"$ref": "#/components/schemas/Thing"}


def simple() -> Document:
    return {
        "openapi": "3.0.1",
        "info": {"title": "Veeam Backup & Replication", "version": "1.2-rev0"},
        "paths": {
            "/api/v1/things": {
                "get": {
                    "operationId": "GetThing",
                    "tags": ["Things"],
                    "parameters": [],
                    "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": REF}}}},
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": {"type": "object", "properties": {"id": {"type": "string"}}},
                "Other": {"type": "object", "properties": {"name": {"type": "string"}}},
            }
        },
    }


def parameter(**more: Any) -> Callable[[Document], None]:
    def spoil(d: Document) -> None:
        found = {"name": "p", "in": "query", "schema": {"type": "string"}, **more}
        d["paths"]["/api/v1/things"]["get"]["parameters"] = [found]

    return spoil


def schema(**more: Any) -> Callable[[Document], None]:
    def spoil(d: Document) -> None:
        d["components"]["schemas"].update(more)

    return spoil


def multipart(d: Document) -> None:
    form = {"schema": {"type": "string", "format": "binary"}}
    d["paths"]["/api/v1/things"]["get"]["requestBody"] = {"content": {"multipart/form-data": form}}


def twice(d: Document) -> None:
    found = [{"name": "id", "in": "query", "schema": {"type": "string"}}, {"name": "p", "in": "query", "schema": REF}]
    d["paths"]["/api/v1/things"]["get"]["parameters"] = found


def query_in_path(d: Document) -> None:
    d["paths"]["/api/v1/things?all=true"] = d["paths"].pop("/api/v1/things")


def servers(d: Document) -> None:
    d["servers"] = [{"url": "https://a/api"}, {"url": "https://a/rest"}]


def family(name: str, **mapping: str) -> Document:
    refs = {value: f"#/components/schemas/{target}" for value, target in mapping.items()}
    return {
        "type": "object",
        "properties": {name: {"type": "string"}},
        "discriminator": {"propertyName": name, "mapping": refs},
    }


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (parameter(**{"in": "cookie"}), "GET /api/v1/things, parameter p: is one in cookie"),
        (parameter(content={"application/json": {"schema": REF}}), "parameter p: is one with a media type"),
        (parameter(schema=REF, explode=False), "parameter p: is an object that is not sent"),
        (parameter(schema=REF, **{"in": "header"}), "parameter p: is an object that is not sent"),
        (parameter(schema={"type": "object", "additionalProperties": REF}), "parameter p: is an object that"),
        (parameter(schema={"properties": {"in": REF}}), "parameter p: is an object that is not sent"),
        (parameter(schema={"type": "array", "items": REF}), "parameter p: is a list of lists or objects"),
        (
            parameter(schema={"type": "array", "items": {"type": "string"}}, style="deepObject"),
            "parameter p: is a list of lists or objects, or in a style",
        ),
        (twice, "GET /api/v1/things: has two parameters id in query"),
        (parameter(**{"in": "path", "required": True}), "parameter p: is no variable of its path"),
        (multipart, "GET /api/v1/things, body: is a multipart form that is no object"),
        (query_in_path, "/api/v1/things?all=true: is no plain path"),
        (servers, "servers: their paths differ: /api, /rest"),
        (schema(Lost={"$ref": "#/components/schemas/Nowhere"}), "schema Lost: #/components/schemas/Nowhere refers to"),
        (schema(Far={"$ref": "other.json#/Far"}), "schema Far: other.json#/Far refers to nothing in this file"),
        (schema(Loop={"allOf": [{"$ref": "#/components/schemas/Loop"}]}), "schema Loop: refers to Loop"),
        (schema(Kind={"type": "date"}), "schema Kind: 'date' is no type of OpenAPI 3"),
        (schema(Row={"type": "array", "prefixItems": [REF]}), "schema Row: prefixItems has no like"),
        (schema(Tab={"type": "string", "enum": ["a\tb"]}), "schema Tab: has a value with a control character"),
        (
            schema(
                Two={"allOf": [{"properties": {"x": {"type": "string"}}}, {"properties": {"x": {"type": "integer"}}}]}
            ),
            "schema Two.x: stands in two parts of an allOf with two types",
        ),
        (
            schema(Word={"type": "string"}, Big={"allOf": [{"$ref": "#/components/schemas/Word"}, REF]}),
            "schema Big: extends Word, which is no object",
        ),
        (
            schema(
                A=family("a", one="Both"),
                B=family("b", one="Both"),
                Both={"allOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
            ),
            "schema Both: extends two families",
        ),
        (
            schema(A=family("a", one="Other"), Other={"allOf": [REF, {"properties": {"more": {"type": "string"}}}]}),
            "schema Other: extends Thing and is a variant of A",
        ),
        (
            schema(
                A=family("a", Late="Other"),
                Other={"allOf": [{"$ref": "#/components/schemas/A"}]},
                Late={"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"l": {"type": "string"}}}]},
            ),
            "schema A: 'Late' means both Other and Late",
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_by_its_place(spoil: Callable[[Document], None], said: str, tree: Path) -> None:
    found = simple()
    importer.take_over(save(found, tree))
    before = texts(tree / "openapi" / "vbr" / "1.2-rev0")
    spoil(found)
    with pytest.raises(ImportRefusedError) as refused:
        importer.take_over(save(found, tree))
    assert said in str(refused.value)
    assert texts(tree / "openapi" / "vbr" / "1.2-rev0") == before, "a refused file changed something"


def test_a_file_that_is_not_next_to_it_is_not_read(tree: Path) -> None:
    (tree / "outside.json").write_text('{"Far": {"type": "object"}}')
    (tree / "folder").mkdir()
    found = simple()
    found["components"]["schemas"]["Far"] = {"$ref": "../outside.json#/Far"}
    with pytest.raises(ImportRefusedError, match=r"outside\.json#/Far refers to nothing"):
        importer.take_over(save(found, tree / "folder"))
    found["components"]["schemas"]["Far"] = {"$ref": "inside.json#/Far"}
    (tree / "folder" / "inside.json").write_text('{"Far": {"type": "object", "properties": {"a": {}}}}')
    revision, _, _ = importer.take_over(save(found, tree / "folder"))
    assert list(load(revision.folder)["components"]["schemas"]["Far2"]["properties"]) == ["a"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "not JSON"),
        (b"[]", "not a JSON object"),
        (b'{"swagger": "2.0"}', "this is Swagger 2.0"),
        (b'{"openapi": "2.0"}', "'2.0' is no version of OpenAPI 3"),
        (b'{"openapi": "3.0.1", "info": {}}', "paths: is missing"),
        (b'{"openapi": "3.0.1", "info": {}, "info": {"title": "x"}}', "'info' stands twice with two values"),
    ],
)
def test_what_is_no_specification_is_refused(data: bytes, said: str, tree: Path) -> None:
    file = tree / "swagger.json"
    file.write_bytes(data)
    with pytest.raises(ImportRefusedError, match=said):
        importer.take_over(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_any_byte_order_mark_is_read(encoding: str, tree: Path) -> None:
    file = tree / "swagger.json"
    file.write_text(json.dumps(content("byte-order-mark"), ensure_ascii=False), encoding=encoding)
    revision, _, _ = importer.take_over(file)
    assert "märk" in load(revision.folder)["components"]["schemas"]["Mark"]["properties"]


@pytest.mark.parametrize(
    ("title", "version", "path", "found"),
    [
        ("Veeam Backup & Replication REST API", "1.3-rev1", "/api/v1/jobs", ("vbr", "1.3-rev1")),
        ("Veeam Backup & Replication REST API", "v1.3-rev10", "/api/v1/jobs", ("vbr", "1.3-rev10")),
        ("Veeam Backup for Microsoft Azure", "8.0.0.304", "/api/v8/jobs", ("vbazure", "v8")),
        ("Veeam Backup for Microsoft Azure", "8.1", "/api/v8.1/jobs", ("vbazure", "v8.1")),
        ("Veeam Backup for Microsoft Azure", "v9", "/jobs", ("vbazure", "v9")),
    ],
)
def test_the_file_tells_its_api_and_revision(title: str, version: str, path: str, found: tuple[str, str]) -> None:
    document: Document = {"info": {"title": title, "version": version}, "paths": {path: {"get": {}}}}
    assert (api_of(document), revision_of(document, found[0])) == found


def test_a_version_that_only_the_header_tells() -> None:
    document = content("byte-order-mark")
    document["info"]["version"] = "13.0"
    assert revision_of(document, "vbr") == "9.0-rev11"
    document["components"]["parameters"] = {}
    with pytest.raises(ImportRefusedError, match=r"info\.version: '13\.0' is no revision"):
        revision_of(document, "vbr")


def test_the_command_says_what_it_did_and_why(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert importer.main([str(nasty("unmapped-variant"))]) == 0
    said = capsys.readouterr().out
    assert "vbr 9.0-rev4: 2 operations, 9 schemas; nothing is lost" in said
    assert "3 × variants that are mapped nowhere go by their names" in said
    assert "Now: make generate" in said
    assert importer.main([str(nasty("unmapped-variant")), "vbr"]) == 0
    assert "openapi/vbr/9.0-rev4/ is as it was" in capsys.readouterr().out
    assert importer.main([]) == 2
    assert importer.main(["x.json", "vb365"]) == 2
    assert importer.main([str(tree / "missing.json")]) == 1
    assert "missing.json: No such file" in capsys.readouterr().err
