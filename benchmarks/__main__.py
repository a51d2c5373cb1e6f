"""`python -m benchmarks [WORD …]`: run every row, or those with one of the words in their names, and show the results.

A complete run writes benchmarks/results.json, docs/performance.svg and the figures in docs/performance.md.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from . import environments, payloads
from .measure import interleave
from .report import Result, chart, filled, growth, results, table
from .rows import MEBIBYTES, experiments


@contextmanager
def server(data: Path, certificate: Path) -> Generator[Mapping[str, int]]:
    """Run the server in a process of its own; its ports by name."""
    made = "import sys, trustme; a = trustme.CA(); c = a.issue_cert('127.0.0.1'); " + (
        "c.private_key_and_cert_chain_pem.write_to_path(sys.argv[1]); a.cert_pem.write_to_path(sys.argv[2])"
    )
    private = certificate.with_suffix(".key")
    subprocess.run([environments.python("ours"), "-c", made, str(private), str(certificate)], check=True)
    process = subprocess.Popen(
        [environments.python("ours"), "-m", "benchmarks.server", str(data), str(private)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environments.environment(),
        cwd=environments.ROOT,
    )
    assert process.stdout
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.communicate()


def machine() -> dict[str, object]:
    """What the figures were measured on; the load says how much else was going on."""
    names = [line.split(":")[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    return {
        "processor": names[0] if names else platform.processor(),
        "cores": os.cpu_count(),
        "system": platform.system(),
        "python": platform.python_version(),
        "load": [round(load, 2) for load in os.getloadavg()],
    }


def _lines(path: str) -> list[str]:
    file = Path(path)
    return file.read_text(encoding="utf-8").splitlines() if file.is_file() else []


def main(words: list[str]) -> None:
    """Run the benchmark. A goal that is not met is shown, and is no error: it may be the machine."""
    started = time.monotonic()
    environments.build()
    data, certificate = environments.FOLDER / "data", environments.FOLDER / "certificate.pem"
    data.mkdir(exist_ok=True)
    sizes = payloads.write(data)
    for size in MEBIBYTES:
        with (environments.FOLDER / f"{size} MiB").open("wb") as file:
            file.truncate(size << 20)
    before = machine()
    versions = environments.versions()
    rows: list[Result] = []
    with server(data, certificate) as ports:
        for experiment in experiments(ports, certificate):
            if words and not any(word in row.name for word in words for row in experiment.rows):
                continue
            for row in results(experiment, interleave(experiment.sides, experiment.rounds, experiment.few)):
                rows.append(row)
                print(table([row]).splitlines()[-1], flush=True)
            if not words:
                took = round(time.monotonic() - started)
                found = {"machine": before, "load_after": machine()["load"], "seconds": took}
                save({**found, "payloads": sizes, "versions": versions, "rows": rows})
    print(f"\n{table(rows)}\n\n{growth(rows)}\n\nload before {before['load']}, after {machine()['load']}")
    if missed := [row["name"] for row in rows if row["met"] is False]:
        print(f"goals that were not met: {'; '.join(missed)}")


def save(found: Result) -> None:
    """Write what is known so far: a run that is broken off leaves the rows that it has measured, and no older ones."""
    text = json.dumps(found, indent=1, ensure_ascii=False)
    (Path(__file__).parent / "results.json").write_text(text + "\n", encoding="utf-8")
    docs = environments.ROOT / "docs"
    (docs / "performance.svg").write_text(chart(found["rows"]), encoding="utf-8")
    page = (docs / "performance.md").read_text(encoding="utf-8")
    (docs / "performance.md").write_text(filled(page, found), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
