"""Rules of the code base that a reader relies on and no tool checks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = {
    "veeam_ext": ROOT / "veeam_ext",
    "veeam_vbr.v1_2_rev0": ROOT / "generated/veeam_vbr/v1_2_rev0",
    "veeam_vbazure.v8": ROOT / "generated/veeam_vbazure/v8",
}


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Level and module of each import of a file, those for type checkers included."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or ""


def importers(folder: Path, module: str) -> list[str]:
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*.py")
        if any(level == 0 and name.split(".")[0] == module for level, name in imports(file))
    )


@pytest.mark.parametrize("package", PACKAGES)
def test_httpx_is_imported_in_one_place(package: str) -> None:
    assert len(importers(PACKAGES[package], "httpx")) == 1


@pytest.mark.parametrize("folder", ["veeam_ext", "veeam_sim", "codegen", "generated"])
def test_asyncio_is_left_to_anyio(folder: str) -> None:
    assert importers(ROOT / folder, "asyncio") == []


@pytest.mark.parametrize("package", PACKAGES)
def test_what_is_vendored_imports_only_itself_and_what_it_depends_on(package: str) -> None:
    folder = PACKAGES[package]
    foreign = {"anyio", "attrs", "httpx", "opentelemetry"}
    import sys

    for file in folder.rglob("*.py"):
        for level, name in imports(file):
            top = name.split(".")[0]
            assert level or top in sys.stdlib_module_names or top in foreign, f"{file}: {name}"
            assert name != "importlib.metadata", file


@pytest.mark.parametrize("folder", ["veeam_ext", "veeam_sim", "codegen", "tests", "examples", "benchmarks"])
def test_every_module_says_what_it_is_for(folder: str) -> None:
    silent = [
        str(file)
        for file in (ROOT / folder).rglob("*.py")
        if "__pycache__" not in file.parts and not ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_modules_of_the_handwritten_layer_stay_small() -> None:
    lengths = {file.name: len(file.read_text().splitlines()) for file in (ROOT / "veeam_ext").glob("*.py")}
    print(f"veeam_ext: {len(lengths)} modules, {sum(lengths.values())} lines")
    assert {name: lines for name, lines in lengths.items() if lines > 330} == {}
