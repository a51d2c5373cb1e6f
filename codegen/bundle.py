"""Merge the files of one revision in openapi/ into one OpenAPI document.

A revision is a folder: `openapi.yaml` with what concerns the whole, `schemas.yaml` with the shared schemas, and a file
for each tag with its paths and the schemas that only it uses. References are those of the merged document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard, cast

import yaml

Document = dict[str, Any]

OPENAPI = Path(__file__).parent.parent / "openapi"
GENERATED = Path(__file__).parent.parent / "generated"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class BundleError(Exception):
    """A specification that cannot be merged or read; the message names the file and the place."""


@dataclass(frozen=True, order=True)
class Revision:
    """One revision of one API: where its specification and its generated package are."""

    api: str
    name: str

    @property
    def folder(self) -> Path:
        """The folder of its specification."""
        return OPENAPI / self.api / self.name

    @property
    def package(self) -> str:
        """Import name of the generated package, as in `veeam_vbr.v1_2_rev0`."""
        version = self.name.removeprefix("v").replace(".", "_").replace("-", "_")
        return f"veeam_{self.api}.v{version}"

    @property
    def target(self) -> Path:
        """The folder of the generated package."""
        return GENERATED.joinpath(*self.package.split("."))

    @property
    def age(self) -> tuple[int, ...]:
        """The numbers of its name, to sort by: rev10 comes after rev9."""
        return tuple(int(number) for number in re.findall(r"\d+", self.name))

    def __str__(self) -> str:
        return f"{self.api} {self.name}"


def revisions() -> list[Revision]:
    """Every revision that openapi/ holds."""
    return sorted(Revision(file.parent.parent.name, file.parent.name) for file in OPENAPI.glob("*/*/openapi.yaml"))


def read(file: Path) -> Document:
    """Read one YAML file; a key that stands twice is an error, because the first would be lost."""
    try:
        found: Any = yaml.load(file.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506  (a safe loader)
    except yaml.YAMLError as error:
        raise BundleError(f"{file}: {error}") from None
    if not isinstance(found, dict):
        raise BundleError(f"{file}: not a mapping")
    return cast("Document", found)


def load(folder: Path) -> Document:
    """Merge the files of a revision; tags, paths and schemas keep the order of the files' names.

    Raises:
        BundleError: a file cannot be read, or two files define the same thing.
    """
    if not (folder / "openapi.yaml").is_file():
        raise BundleError(f"{folder}: no openapi.yaml here; a revision is a folder such as openapi/vbr/1.2-rev0")
    document = read(folder / "openapi.yaml")
    for file in sorted(folder.glob("*.yaml")):
        if file.name != "openapi.yaml":
            _merge(document, read(file), file.name, ())
    return document


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Path, method and operation of everything that a document offers."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def is_object(found: Any) -> TypeGuard[Document]:
    """Whether a part of a document is an object."""
    return isinstance(found, dict)


def is_array(found: Any) -> TypeGuard[list[Any]]:
    """Whether a part of a document is an array."""
    return isinstance(found, list)


def walk(found: Any, *place: str) -> Iterator[tuple[str, Document]]:
    """Every object below a part of a document, itself included, with the path to it."""
    if is_object(found):
        yield "/".join(place), found
        for key, value in found.items():
            yield from walk(value, *place, str(key))
    elif is_array(found):
        for index, value in enumerate(found):
            yield from walk(value, *place, str(index))


def _merge(into: Document, part: Document, file: str, where: tuple[str, ...]) -> None:
    # openapi.yaml, components and its groups and paths are mappings to unite; what they hold belongs to one file.
    # A path may have operations of several tags, each in the file of its tag, with what is common to them in all.
    for key, value in part.items():
        place = (*where, key)
        if key not in into:
            into[key] = value
        elif place == ("tags",):
            into[key] = into[key] + value
        elif place in (("paths",), ("components",), ("components", "schemas")) or where == ("paths",):
            _merge(into[key], value, file, place)
        elif where[:1] != ("paths",) or key in METHODS or into[key] != value:
            raise BundleError(f"{file}: {' > '.join(place)} is defined in another file too")


class _Loader(yaml.CSafeLoader):
    """Reads YAML 1.2 as people write it: No and On are texts, and so is 2024-01-01."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", "~|null|", ["~", "n", ""]),
    ("bool", "true|false", ["t", "f"]),
    ("int", "[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?[0-9]+\.[0-9]+(e[-+]?[0-9]+)?", list("-+0123456789")),
):
    cast("Any", _Loader).add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)


def _mapping(loader: _Loader, node: yaml.MappingNode) -> Document:
    result: Document = {}
    for key_node, value_node in node.value:
        key = _construct(loader, key_node)
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"{key!r} stands twice", key_node.start_mark)
        result[key] = _construct(loader, value_node)
    return result


def _construct(loader: _Loader, node: yaml.Node) -> Any:
    return cast("Any", loader).construct_object(node, deep=True)


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
