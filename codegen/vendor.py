"""Copy veeam_ext and one revision into another project: `python -m codegen.vendor DEST --api vbr --revision 1.2-rev0`.

DEST becomes a package such as yourapp/_vendor that needs nothing of this one: veeam_ext/, the revision, the licence and
MANIFEST.json, which says what was copied. With `--operations jobs.start_job ...` only these are copied, with what they
need: their models, what polls and stops the work that they start, and the lists and logs that waiting for it reads.
Copying again replaces what the manifest lists and touches nothing else.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import re
import shutil
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .bundle import Revision, revisions
from .generate import parent

_ROOT = Path(__file__).parent.parent
_MANIFEST = "MANIFEST.json"
_HOST = '"""Third-party code that is copied into this project; its MANIFEST.json says what and whence."""\n'


class VendorError(Exception):
    """Something that is asked for is not there, or something else is in its place."""


def vendor(target: Path, revision: Revision, wanted: Iterable[str] | None = None) -> dict[str, Any]:
    """Copy veeam_ext and a revision.

    Args:
        target: the folder to copy into; it becomes a package.
        revision: the revision.
        wanted: names of operations, as in `jobs.start_job`; None for all.

    Returns:
        The manifest.

    Raises:
        VendorError: an operation is unknown, or there is something in the way that this did not write.
    """
    package = _Package(revision)
    names = package.closure(sorted(set(wanted))) if wanted is not None else sorted(package.operations)
    files = {f"veeam_ext/{file.name}": file.read_bytes() for file in _sources(_ROOT / "veeam_ext")}
    files |= {f"veeam_ext/{name}": data for name, data in _data(_ROOT / "veeam_ext").items()}
    base = f"veeam_{revision.api}"
    files[f"{base}/__init__.py"] = parent([revision]).encode()
    files[f"{base}/py.typed"] = b""
    prefix = "/".join(revision.package.split("."))
    files |= {f"{prefix}/{name}": text.encode() for name, text in package.files(names, wanted is None).items()}
    files["LICENSE"] = (_ROOT / "LICENSE").read_bytes()
    for name, data in files.items():
        if name.endswith(".py") and (found := _foreign(data.decode())):
            raise VendorError(f"{name} imports {found}, which a copy does not have")
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    manifest: dict[str, Any] = {
        "name": project["name"],
        "version": project["version"],
        "license": project["license"],
        "requires-python": project["requires-python"],
        "dependencies": project["dependencies"],
        "api": revision.api,
        "revision": revision.name,
        "operations": "all" if wanted is None else names,
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())},
    }
    _clear(target, files)
    for name, data in files.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(data)
    if not (target / "__init__.py").exists():
        (target / "__init__.py").write_text(_HOST, encoding="utf-8")
    (target / _MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    return manifest


def _clear(target: Path, files: Iterable[str]) -> None:
    """Remove what was copied before; refuse to write over anything else."""
    before: set[str] = set()
    if (target / _MANIFEST).is_file():
        before = set(json.loads((target / _MANIFEST).read_text(encoding="utf-8"))["files"])
    for name in files:
        if name not in before and (target / name).exists():
            raise VendorError(f"{target / name} is there and no copy of ours; move it, or take another folder")
    for name in before:
        (target / name).unlink(missing_ok=True)
    for folder in {(target / name).parent for name in before}:
        while folder != target and folder.is_dir() and not any(f.name != "__pycache__" for f in folder.iterdir()):
            shutil.rmtree(folder)
            folder = folder.parent


def _sources(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.py"))


def _data(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.glob("py.typed")}


def _foreign(text: str) -> str | None:
    """An import that would leave the copy for this project."""
    for node in ast.walk(ast.parse(text)):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            modules = [node.module or ""]
        for module in modules:
            if module.split(".")[0] in ("codegen", "veeam_ext", "veeam_sim", "veeam_vbazure", "veeam_vbr"):
                return module
    return None


class _Package:
    """A generated package, read as text: what its operations and models need of each other."""

    def __init__(self, revision: Revision) -> None:
        self.revision = revision
        self.root = revision.target
        self.table = (self.root / "operations.py").read_text(encoding="utf-8")
        self.index = (self.root / "models" / "__init__.py").read_text(encoding="utf-8")
        self._tree = ast.parse(self.table)
        self.stub = (self.root / "models" / "__init__.pyi").read_text(encoding="utf-8")
        words: list[str] = ast.literal_eval(_assigned(ast.parse(self.index), "_MODULES")).split()
        self.modules = dict(zip(words[::2], words[1::2], strict=True))
        # operation → its id and the entry of the table
        self.operations: dict[str, tuple[str, ast.Call]] = {}
        for key, call in _items(_assigned(self._tree, "OPERATIONS")):
            self.operations[ast.literal_eval(call.args[1])] = (key, call)
        self.works = dict(_items(_assigned(self._tree, "WORKS")))

    def closure(self, wanted: list[str]) -> list[str]:
        """The operations that are asked for and those that waiting for what they start calls."""
        if unknown := [name for name in wanted if name not in self.operations]:
            raise VendorError(f"{self.revision} has no operation {', '.join(unknown)}")
        kinds: set[str] = set()
        for name in wanted:
            work = self.operations[name][1].args[5]
            if isinstance(work, ast.Name):
                kinds.add(ast.literal_eval(_call(_assigned(self._tree, work.id)).args[0]))
        sources = [file.read_text(encoding="utf-8") for file in _sources(_ROOT / "veeam_ext")]
        named = {text for source in sources for text in _texts(ast.parse(source))}
        found = set(wanted)
        for kind in kinds:
            poll, stop = (ast.literal_eval(argument) for argument in self.works[kind].args[1:3])
            found |= {poll, stop} - {None}
            beside = [name for name in self.operations if name in named and name.split(".")[0] == poll.split(".")[0]]
            found |= set(beside)
        return sorted(found)

    def files(self, names: list[str], everything: bool) -> dict[str, str]:
        """The files of the package with these operations alone."""
        paths = ["__init__.py", "client.py", "errors.py", "py.typed", "types.py", "api/__init__.py"]
        paths += [f"api/{tag}/__init__.py" for tag in sorted({name.split(".")[0] for name in names})]
        paths += [f"api/{name.replace('.', '/')}.py" for name in names]
        result = {path: (self.root / path).read_text(encoding="utf-8") for path in paths}
        models = set(self.modules) if everything else self._models(result.values())
        for name in sorted(models):
            path = f"models/{self.modules[name]}.py"
            result[path] = (self.root / path).read_text(encoding="utf-8")
        result["models/__init__.py"] = self.index if everything else self._index(models)
        result["models/__init__.pyi"] = self.stub if everything else self._stub(models)
        result["operations.py"] = self.table if everything else self._table(names)
        return result

    def _models(self, texts: Iterable[str]) -> set[str]:
        """Every model that some code names, and every one that these name."""
        found: set[str] = set()
        todo = list(texts)
        while todo:
            tree = ast.parse(todo.pop())
            words = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
            words |= set(_texts(tree))
            for name in (words & set(self.modules)) - found:
                found.add(name)
                todo.append((self.root / "models" / f"{self.modules[name]}.py").read_text(encoding="utf-8"))
        return found

    def _index(self, models: set[str]) -> str:
        """models/__init__.py for some models."""
        lines = [f"{name} {self.modules[name]}" for name in sorted(models)]
        return _replaced(
            self.index, {_statement(ast.parse(self.index), "_MODULES"): ['_MODULES: str = """', *lines, '"""']}
        )

    def _stub(self, models: set[str]) -> str:
        """models/__init__.pyi for some models."""
        lines = [f"from .{self.modules[name]} import {name} as {name}" for name in sorted(models)]
        lines += (
            ["", "__all__: list[str]"]
            if not models
            else ["", "__all__ = [", *map('    "{}",'.format, sorted(models)), "]"]
        )
        return "\n".join(lines) + "\n"

    def _table(self, names: list[str]) -> str:
        """operations.py for some operations."""
        entries = [self.operations[name] for name in self.operations if name in set(names)]
        works = [(kind, call) for kind, call in self.works.items() if ast.literal_eval(call.args[1]) in set(names)]
        used = {node.id for _, call in entries for node in ast.walk(call) if isinstance(node, ast.Name)}
        source = ast.get_source_segment

        def lines(head: str, items: list[tuple[str, ast.Call]]) -> list[str]:
            return [head, *(f'    "{key}": {source(self.table, call)},' for key, call in items), "}"]

        blocks: dict[ast.stmt, list[str]] = {
            _statement(self._tree, "OPERATIONS"): lines("OPERATIONS: Final[dict[str, Operation]] = {", entries),
            _statement(self._tree, "WORKS"): lines("WORKS: Final[dict[str, Work]] = {", works),
        }
        for node in self._tree.body:
            name = node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else ""
            if re.fullmatch(r"_(PAGING|WORK|ROLES)_\d+", name) and name not in used:
                blocks[node] = []
        text = _replaced(self.table, blocks)
        return re.sub(r"(?m)^# .*: \d+ operations$", f"# {self.revision}: {len(entries)} operations", text)


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _statement(tree: ast.Module, name: str) -> ast.stmt:
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return node
    raise VendorError(f"no {name} in the generated package; generate it anew")


def _assigned(tree: ast.Module, name: str) -> ast.expr:
    node = _statement(tree, name)
    assert isinstance(node, ast.Assign | ast.AnnAssign)
    assert node.value is not None
    return node.value


def _call(node: ast.expr) -> ast.Call:
    assert isinstance(node, ast.Call)
    return node


def _items(node: ast.expr) -> list[tuple[str, ast.Call]]:
    assert isinstance(node, ast.Dict)
    return [(ast.literal_eval(key), _call(value)) for key, value in zip(node.keys, node.values, strict=True) if key]


def _replaced(text: str, blocks: dict[ast.stmt, list[str]]) -> str:
    """A module with other lines in the place of some statements."""
    lines = text.splitlines()
    for node in sorted(blocks, key=lambda node: node.lineno, reverse=True):
        lines[node.lineno - 1 : node.end_lineno] = blocks[node]
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Copy what is asked for; print what was copied."""
    parser = argparse.ArgumentParser(prog="python -m codegen.vendor", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("target", type=Path, metavar="DEST", help="the folder to copy into, as in yourapp/_vendor")
    parser.add_argument("--api", required=True, choices=sorted({revision.api for revision in revisions()}))
    parser.add_argument("--revision", required=True, help="as in 1.2-rev0")
    parser.add_argument("--operations", nargs="+", metavar="TAG.OPERATION", help="only these and what they need")
    options = parser.parse_args(arguments)
    revision = Revision(options.api, options.revision)
    if revision not in revisions():
        known = ", ".join(r.name for r in revisions() if r.api == options.api)
        parser.error(f"--revision: {options.api} has no {options.revision}; there are: {known}")
    try:
        manifest = vendor(options.target, revision, options.operations)
    except VendorError as error:
        print(error, file=sys.stderr)
        return 1
    size = sum((options.target / name).stat().st_size for name in manifest["files"])
    print(f"{len(manifest['files'])} files, {size / 1024:.0f} KiB in {options.target}; MANIFEST.json lists them")
    if manifest["operations"] != "all":
        print(f"operations: {', '.join(manifest['operations'])}")
    print(f"They need: {', '.join(manifest['dependencies'])}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
