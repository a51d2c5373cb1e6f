"""Generate the first revisions of each API in a copy of the project: `generation.py REVISIONS`; prints the seconds."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def main(count: int) -> None:
    """Copy what generation needs, without the other revisions, and let it run."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch)
        for folder in ("codegen", "openapi"):
            shutil.copytree(ROOT / folder, copy / folder)
        shutil.copy(ROOT / "generator-config.yaml", copy)
        for revision in sorted((copy / "openapi").glob("*/*"))[count:]:
            shutil.rmtree(revision)
        started = time.perf_counter()
        subprocess.run([sys.executable, "-m", "codegen.generate"], cwd=copy, check=True, stdout=subprocess.DEVNULL)
        print(time.perf_counter() - started)


if __name__ == "__main__":
    main(int(sys.argv[1]))
