"""The command line: which servers to start, where, how large; prints how to reach them."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence

from ._server import Runner
from .vbr import VbrServer


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the simulator until it is interrupted; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m veeam_sim", description="Simulated backup servers on loopback.")
    parser.add_argument("--vbr-port", type=int, default=9419, help="port of the backup server; 0 takes a free one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sessions", type=int, default=10_000)
    parser.add_argument("--machines", type=int, default=3_000)
    options = parser.parse_args(arguments)
    server = VbrServer(port=options.vbr_port, seed=options.seed, sessions=options.sessions, machines=options.machines)
    try:
        listener = server.listener()
    except OSError as error:
        print(f"veeam_sim: port {options.vbr_port}: {error.strerror}", file=sys.stderr)
        return 1
    runner = Runner([listener])
    runner.start()
    print(f"{server.url}\n  fingerprint {server.fingerprint}\n  {server.username} / {server.password}", flush=True)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    stop.wait()
    runner.stop()
    return 0
