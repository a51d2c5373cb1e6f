"""What is imported is generated without a hand's turn, and the package has everything that the vendor's file had."""

from __future__ import annotations

import difflib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from codegen import generate, importer
from codegen._importing.notes import Notes
from codegen._importing.proof import Facts
from codegen._importing.reading import read
from codegen._importing.source import VERSION_HEADER, deref, rooted
from codegen.bundle import Document, Revision, load, operations
from codegen.gates import class_name, is_class
from codegen.insight import Insight

from .vendor import TROUBLES, at, large, nasty

FILES = [*TROUBLES, "all", "large"]

# Runs in a process of its own, because the packages have the names of the project's: what the vendor's file told is
# expected of each package.
PROBE = """
import importlib, inspect, json, sys

def text(value):
    return value if isinstance(value, (str, type(None))) else type(value).__name__

found = {}
for name, wanted in json.load(sys.stdin).items():
    package = importlib.import_module(name)
    models = importlib.import_module(name + ".models")
    wrong = []

    def check(condition, *what):
        if not condition:
            wrong.append(" ".join(map(str, what)))

    for of, keys in wanted["properties"].items():
        model = getattr(models, of)
        wire = {key: attribute for attribute, (key, _) in model._fields.items()}
        check(set(keys) <= set(wire), of, "lacks", set(keys) - set(wire))
        check(len(set(wire.values())) == len(model._fields), of, "repeats an attribute")
        raw = {key: key + "!" for key in keys} | {"not documented": [1, None]}
        held = model.from_dict(raw)
        for key in set(keys) & set(wire):
            check(text(getattr(held, wire[key])) in (key + "!", "OpenEnum"), of, key, "reads", getattr(held, wire[key]))
        check(held.additional_properties == {"not documented": [1, None]}, of, held.additional_properties)
        check(json.dumps(held.to_dict()) == json.dumps(raw), of, "is sent as", held.to_dict())
        check(model.from_dict(held.to_dict()) == held, of, "is not equal to itself")
    for of, values in wanted["values"].items():
        kind = getattr(models, of)
        check([member.value for member in kind] == values, of, "has", [member.value for member in kind])
        for value in values:
            check(kind.of(value) is kind(value) and kind(value).value == value, of, "does not decode", value)
    for of, key, value, variant in wanted["variants"]:
        parent, expected = getattr(models, of), getattr(models, variant)
        got = type(parent.from_dict({"before": 1, key: value}))
        check(issubclass(got, expected) and issubclass(expected, parent), of, key, value, "is a", got.__name__)
    for id, path, query, header, body in wanted["operations"]:
        check(id in package.OPERATIONS, "no operation", id)
        module = importlib.import_module(name + ".api." + package.OPERATIONS[id].name)
        arguments = {}
        for p in inspect.signature(module.request).parameters.values():
            if not p.annotation.startswith("ToDict"):  # an expression, in place of that of the body
                arguments[p.name] = {"x": 1} if p.name == "body" and body else "v-" + p.name
        request = module.request(**arguments)
        check(set(request.params) == set(query), id, "sends", set(request.params))
        check(set(header) <= set(request.headers), id, "sends", set(request.headers))
        check(request.url.count("v-") == path and "{" not in request.url, id, "asks for", request.url)
        check(bool(body) == ("body" in arguments), id, "takes", arguments)
        check(callable(module.asyncio) and callable(module.asyncio_detailed), id)
    found[name] = wrong
print(json.dumps(found))
"""


def expected(document: Document, ours: Document, notes: Notes) -> dict[str, Any]:
    """What a package must have by the vendor's own file."""
    classes = {name: found for name, found in ours["components"]["schemas"].items() if is_class(found)}
    insight = Insight(ours)
    wanted: dict[str, Any] = {"properties": {}, "values": {}, "variants": [], "operations": []}
    schemas: dict[str, Document] = document["components"]["schemas"]
    for name, schema in schemas.items():
        target = notes.renamed.get(name, name)
        if target not in classes:
            continue
        facts = Facts(document, schema)
        if "enum" in insight.schema(classes[target]):
            wanted["values"][class_name(target)] = list(dict.fromkeys(facts.values))
        else:
            wanted["properties"][class_name(target)] = list(facts.properties)
        mapping = schema.get("discriminator", {}).get("mapping", {})
        for value, to in mapping.items():
            variant = str(to).rsplit("/", 1)[-1]
            row = [target, schema["discriminator"]["propertyName"], value, notes.renamed.get(variant, variant)]
            wanted["variants"].append([class_name(row[0]), row[1], row[2], class_name(row[3])])
    for name, schema in classes.items():  # those without a name of the vendor's, and variants that were not mapped
        own = schema["allOf"][-1] if "allOf" in schema else schema
        if "enum" in own:
            wanted["values"].setdefault(class_name(name), own["enum"])
        for value, to in own.get("discriminator", {}).get("mapping", {}).items():
            key = own["discriminator"]["propertyName"]
            wanted["variants"].append([class_name(name), key, value, class_name(to.rsplit("/", 1)[1])])
    ids = {(path.count("{"), shape(path), method): op["operationId"] for path, method, op in operations(ours)}
    for path, method, op in operations(document):
        both = [*document["paths"][path].get("parameters", []), *op.get("parameters", [])]
        found = {(p["name"], p["in"]): p for p in (deref(document, p, path) for p in both)}
        names = {where: [n for p in found.values() if p["in"] == where for n in sent(document, p)] for where in WHERE}
        header = [name for name in names["header"] if name != VERSION_HEADER]
        name = ids[path.count("{"), shape(path), method]
        wanted["operations"].append([name, path.count("{"), names["query"], header, bool(op.get("requestBody"))])
    return wanted


WHERE = ("query", "header")


def sent(document: Document, parameter: Document) -> list[str]:
    """The names that a parameter is sent by: an object in the query is sent as its properties."""
    properties = Facts(document, parameter.get("schema", {})).properties
    if parameter.get("style") == "deepObject":
        return [f"{parameter['name']}[{key}]" for key in properties]
    return list(properties) or [parameter["name"]]


def shape(path: str) -> str:
    return "/".join("{}" if "{" in part else part for part in path.split("/"))


def texts(folder: Path) -> dict[str, str]:
    files = [file for file in folder.rglob("*") if file.suffix in (".py", ".yaml")]
    return {str(file.relative_to(folder)): file.read_text(encoding="utf-8") for file in files}


def changes(before: dict[str, str], after: dict[str, str]) -> dict[str, list[str]]:
    """The lines of each file that were added, with a plus, or removed, with a minus."""
    result: dict[str, list[str]] = {}
    for name in sorted({*before, *after}):
        if before.get(name) == after.get(name):
            continue
        lines = difflib.unified_diff(before.get(name, "").splitlines(), after.get(name, "").splitlines(), n=0)
        result[name] = [line[0] + line[1:].strip() for line in [*lines][2:] if line[0] in "+-"]
    return result


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tree")


@dataclass
class Proven:
    """What a package must have by the vendor's own file, and what of it is missing."""

    package: str
    wanted: dict[str, Any]
    wrong: list[str]

    def counts(self) -> dict[str, int]:
        inner = ("properties", "values")
        return {f"schemas with {kind}": len(self.wanted[kind]) for kind in inner} | {
            kind: sum(map(len, self.wanted[kind].values())) if kind in inner else len(self.wanted[kind])
            for kind in self.wanted
        }


@pytest.fixture(scope="module")
def proven(tree: Path) -> dict[str, Proven]:
    result: dict[str, Proven] = {}
    taken: list[Revision] = []
    with pytest.MonkeyPatch.context() as patch:
        at(tree, patch)
        for name in FILES:
            file = large(tree) if name == "large" else nasty(name)
            revision, notes, _ = importer.take_over(file)
            wanted = expected(rooted(read(file), Notes()), load(revision.folder), notes)
            taken.append(revision)
            result[name] = Proven(revision.package, wanted, [])
        assert generate.main([]) == 0
    registered = (tree / "generated" / "veeam_vbr" / "__init__.py").read_text(encoding="utf-8")
    assert registered == generate.parent(taken)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROBE],
        input=json.dumps({of.package: of.wanted for of in result.values()}),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tree / "generated"), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    for of in result.values():
        of.wrong = found[of.package]
    return result


@pytest.mark.parametrize("name", FILES)
def test_the_package_has_everything_of_the_vendors_file(name: str, proven: dict[str, Proven]) -> None:
    print(f"{name}: {proven[name].counts()}")
    assert proven[name].wanted["operations"]
    assert proven[name].wrong == []


USE = """
import json
from veeam_vbr import v9_0_rev20, v9_0_rev21, v9_0_rev22, v9_0_rev23
from veeam_vbr.v9_0_rev21.api.uploads import upload_license, upload_many
from veeam_vbr.v9_0_rev22.api.joined import get_tags
from veeam_vbr.v9_0_rev23.api.finds import find_things

models = v9_0_rev20.models
diesel = models.Engine.from_dict({"kind": 1, "cylinders": 4})
print(type(diesel).__name__, diesel.kind.name, diesel.cylinders)
print(type(models.Engine.from_dict({"kind": 7})).__name__, type(models.Gear.from_dict({"step": 10})).__name__)
print(json.dumps([models.DieselEngine(cylinders=6).to_dict(), models.ReverseGear().to_dict()]))

def show(package, request):
    built = package.Client("https://vbr01:9419").build(request)
    return built, built.url.raw_path.decode()

kinds = [v9_0_rev22.models.TagKind.RED, v9_0_rev22.models.TagKind.BLUE]
request = get_tags.request("a,b", ids=["1", "2"], kinds=kinds, sizes=[3, 4], each=["5", "6"], x_fields="c,d")
built, path = show(v9_0_rev22, request)
print(path, built.headers["x-fields"])

request = find_things.request(name_filter="n*", kind=v9_0_rev23.models.FindKind.ALL, pageskip=0, pagelimit=5)
print(show(v9_0_rev23, request)[1])

models = v9_0_rev21.models
options = models.UploadOptions(check=True)
body = models.UploadLicenseBody(file=b"\\x00\\xff", days=3, forced=True, labels=["x", "y"], options=options)
built, _ = show(v9_0_rev21, upload_license.request(body=body))
print(built.headers["content-type"].split(";")[0])
boundary = built.headers["content-type"].split("boundary=")[1].encode()
for part in built.read().split(b"--" + boundary)[1:-1]:
    print(*(line.decode("latin-1").removeprefix("Content-") for line in part.splitlines() if line), sep="; ")
built, _ = show(v9_0_rev21, upload_many.request(body=models.UploadForm(files=[b"1", b"2"])))
print(built.read().count(b'name="files"; filename="files"'))
"""


def test_what_a_package_sends(tree: Path, proven: dict[str, Proven]) -> None:
    assert proven
    environment = {**os.environ, "PYTHONPATH": str(tree / "generated")}
    command = [sys.executable, "-W", "error", "-X", "utf8", "-c", USE]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "DieselEngine DIESEL 4",
        "Engine TopGear",
        '[{"kind": 1, "cylinders": 6}, {"step": -1}]',
        "/api/v1/tags/a%2Cb?ids=1%2C2&kinds=Red%7CBlue&sizes=3+4&each=5&each=6 c,d",
        "/api/v1/finds?nameFilter=n%2A&kind=All&page%5Bskip%5D=0&page%5Blimit%5D=5",
        "multipart/form-data",
        'Disposition: form-data; name="file"; filename="file"; Type: application/octet-stream; \x00\xff',
        'Disposition: form-data; name="days"; 3',
        'Disposition: form-data; name="forced"; true',
        'Disposition: form-data; name="labels"; x',
        'Disposition: form-data; name="labels"; y',
        'Disposition: form-data; name="options"; Type: application/json; {"check": true}',
        "2",
    ]


@pytest.mark.parametrize("name", ["all", "large"])
def test_the_package_passes_a_type_checker(name: str, tree: Path, proven: dict[str, Proven]) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tree}/mypy"]
    command += ["-p", proven[name].package]
    done = subprocess.run(command, cwd=tree / "generated", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    print(done.stdout)


def test_the_files_have_much_to_prove(proven: dict[str, Proven]) -> None:
    counts = proven["all"].counts()
    assert counts["properties"] >= 80
    assert counts["variants"] >= 40
    assert counts["operations"] >= 65
    counts = proven["large"].counts()
    assert counts["operations"] == 268
    assert counts["schemas with properties"] >= 600
    assert counts["properties"] >= 2700
    assert counts["values"] >= 850
    assert counts["variants"] >= 290


def test_a_changed_file_changes_only_what_changed(
    tree: Path, proven: dict[str, Proven], monkeypatch: pytest.MonkeyPatch
) -> None:
    at(tree, monkeypatch)
    revision = Revision("vbr", "9.1-rev0")
    assert proven["large"].package == revision.package
    before = texts(revision.folder), texts(revision.target)
    document = read(large(tree))
    schemas = document["components"]["schemas"]
    schemas["VendorLeaf"]["properties"]["color"] = {"type": "string", "nullable": True}
    schemas["EVendorCase"]["enum"].append("Tuesday")
    document["paths"]["/api/v1/jobs/{id}/start"]["post"]["description"] = "Starts it, at once."
    (tree / "swagger.json").write_text(json.dumps(document), encoding="utf-8")
    importer.take_over(tree / "swagger.json")
    assert generate.main(["vbr", "9.1-rev0"]) == 0
    after = texts(revision.folder), texts(revision.target)
    assert changes(before[0], after[0]) == {
        "jobs.yaml": ["-description: 'Start job: POST /api/v1/jobs/{id}/start.'", "+description: Starts it, at once."],
        "schemas.yaml": [
            "-enum: [Monday, monday, MONDAY, mon-day, '', None, 1st]",
            "+enum: [Monday, monday, MONDAY, mon-day, '', None, 1st, Tuesday]",
            "+color: {type: string, nullable: true}",
        ],
    }
    assert changes(before[1], after[1]) == {
        "api/jobs/start_job.py": ["-Start job: POST /api/v1/jobs/{id}/start.", "+Starts it, at once."],
        "models/e_vendor_case.py": ['+TUESDAY = "Tuesday"'],
        "models/vendor_leaf.py": [
            '-_fields = {"leaf": ("leaf", None)}',
            '+_fields = {"leaf": ("leaf", None), "color": ("color", None)}',
            "+color: str | None | Unset = UNSET",
        ],
    }
    importer.take_over(large(tree))
    assert texts(revision.folder) == before[0]
