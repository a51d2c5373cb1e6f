"""Prove that a generated package has everything that its specification has, and that all of it can be imported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from openapi_python_client.strings import ClassName

from .bundle import Document, Revision, operations
from .insight import Insight
from .layout import is_enumeration

# Runs in a process of its own: imports every module below the package and prints what it found as JSON.
_PROBE = """
import importlib, json, pkgutil, sys
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
modules = [m.name for m in pkgutil.walk_packages(package.__path__, sys.argv[2] + ".")]
failed = {}
for name in modules:
    try:
        importlib.import_module(name)
    except Exception as error:
        failed[name] = repr(error)
models = importlib.import_module(sys.argv[2] + ".models")
for name in models.__all__:
    try:
        getattr(models, name)
    except Exception as error:
        failed["models." + name] = repr(error)
found = {"failed": failed, "models": models.__all__, "modules": modules, "operations": list(package.OPERATIONS)}
print(json.dumps(found))
"""


class GateError(Exception):
    """Something of the specification is missing in what was generated, or cannot be imported."""


def check(revision: Revision, document: Document, root: Path) -> str:
    """Compare a generated package below `root` with its specification; return the counts to print.

    Raises:
        GateError: names what was lost.
    """
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, str(root), revision.package], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise GateError(f"{revision}: the package cannot be imported:\n{done.stderr}")
    found = json.loads(done.stdout)
    insight = Insight(document)
    wanted = {f"{revision.package}.api.{name}" for name in insight.names.values()}
    lost = [f"operation {name}" for name in sorted(wanted - set(found["modules"]))]
    lost += [f"entry of operation {name}" for name in insight.names if name not in found["operations"]]
    classes = {class_name(name) for name, schema in document["components"]["schemas"].items() if is_class(schema)}
    lost += [f"class of schema {name}" for name in sorted(classes - set(found["models"]))]
    lost += [f"{name}: {why}" for name, why in found["failed"].items()]
    if lost:
        raise GateError(f"{revision}: {len(lost)} lost:\n" + "\n".join(lost))
    total = sum(1 for _ in operations(document))
    schemas = len(document["components"]["schemas"])
    return f"{total} operations, {schemas} schemas ({len(classes)} classes), {len(found['modules'])} modules"


def class_name(schema: str) -> str:
    """The Python name of the class of a schema."""
    return str(ClassName(schema, "field_"))


def is_class(schema: Document) -> bool:
    """Whether a schema gets a class: an alias of a plain type does not."""
    return is_enumeration(schema) or schema.get("type") == "object" or "allOf" in schema
