"""Two judges that are not ours: schemathesis of the simulator, the Prism mock server of specifications and clients.

`python -m tests.conformance` prints what each has covered, and every problem. It ends with 1 if there is a problem, and
with 2 if all is well but Prism could not be asked.
"""

from __future__ import annotations

import sys
import time

import anyio

from codegen.bundle import revisions

from . import ground, prism, simulator
from .document import judged

EXAMPLES = 5
"""Random requests for each operation, beside those for every boundary of its schemas."""


def main() -> int:
    """Ask both judges."""
    failed = False
    print("schemathesis drives the simulator", flush=True)
    for revision, stand in ground.SERVERS.items():
        began = time.monotonic()
        server, samples = anyio.run(stand)
        failed |= _tell(simulator.drive(server, judged(revision, samples), examples=EXAMPLES), began)
    print("Prism serves the specifications to the raw clients", flush=True)
    try:
        installed = prism.install()
        for revision in revisions():
            began = time.monotonic()
            failed |= _tell(anyio.run(prism.judge, revision, installed), began)
    except prism.Unavailable as why:
        print(f"  not asked: {why}", file=sys.stderr)
        return 1 if failed else 2
    return 1 if failed else 0


def _tell(verdict: simulator.Verdict | prism.Verdict, began: float) -> bool:
    """Print a verdict; gives whether there are problems or something was left out."""
    print(f"  {verdict} ({time.monotonic() - began:.0f} s)", flush=True)
    for problem in verdict.problems:
        print(f"\n{problem}", flush=True)
    return bool(verdict.problems) or verdict.covered < verdict.offered


if __name__ == "__main__":
    sys.exit(main())
