"""The command line: which servers to simulate, where, how large; prints how to reach them."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from ._clock import Clock
from ._control import control
from ._scenario import SERVERS, Scenario, ScenarioError
from ._server import Listener, Runner, SimServer, bind


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the simulator until it is interrupted; returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    names: list[str] = options.products.split(",")
    for name in names:
        if name not in SERVERS:
            parser.error(f"--products: there is no product {name!r}; there are: {', '.join(SERVERS)}")
    listeners: list[Listener] = []
    try:
        servers, where = _bind(options, names, listeners)
    except (ScenarioError, OSError, ValueError) as error:
        # Nothing half started: what was bound is released before anything is served.
        for listener in listeners:
            listener.socket.close()
        print(f"veeam_sim: {error}", file=sys.stderr)
        return 1
    stop = threading.Event()

    def interrupted(number: int, frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupted)
    runner = Runner(listeners)
    runner.start()
    for server in servers.values():
        print(_introduce(server))
    if where is not None:
        print(f"Status page and control: {where}")
    print("Stop it with Ctrl+C.", flush=True)
    stop.wait()
    runner.stop()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m veeam_sim",
        description="Simulated Veeam servers for testing automation. Not made or endorsed by Veeam.",
    )
    parser.add_argument("--products", default="vbr,vbaz", help="which to simulate, separated by commas (vbr,vbaz)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    for name, (_, _, port) in SERVERS.items():
        parser.add_argument(f"--{name}-port", type=_port, default=port, help=f"port of {name} ({port}); 0: a free one")
    parser.add_argument("--control-port", type=_port, default=9420, help="port of status page and control (9420)")
    parser.add_argument("--no-control", action="store_true", help="no status page and control")
    parser.add_argument("--no-tls", action="store_true", help="plain HTTP")
    parser.add_argument("--certificate-host", action="append", default=[], help="host name in the certificate (none)")
    parser.add_argument("--scenario", type=Path, help="file with settings, accounts, faults and time (JSON or TOML)")
    parser.add_argument("--seed", type=int, help="everything made up follows from it (1)")
    parser.add_argument("--sessions", type=_size, help="sessions in the past (10000)")
    parser.add_argument("--machines", type=_size, help="virtual machines (3000)")
    parser.add_argument("--scale", type=float, help="simulated seconds per second (1); 0: time stands still")
    return parser


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError(f"{number} is no port")
    return number


def _size(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("it is negative")
    return number


def _bind(
    options: argparse.Namespace, names: Sequence[str], listeners: list[Listener]
) -> tuple[dict[str, SimServer[Any]], str | None]:
    """Make the servers and bind every port; says where the control endpoint is."""
    scenario: Scenario = Scenario.read(options.scenario) if options.scenario else Scenario()
    if options.scale is not None:
        scenario.scale = Clock(scale=options.scale).scale
    servers: dict[str, SimServer[Any]] = {}
    for name in names:
        settings = scenario.settings.setdefault(name, {})
        for key in ("seed", "sessions", "machines"):
            if getattr(options, key) is not None:
                settings[key] = getattr(options, key)
        servers[name] = scenario.server(
            name,
            host=options.host,
            port=getattr(options, f"{name}_port"),
            tls=not options.no_tls,
            certificate_hosts=options.certificate_host,
        )
    for name, server in servers.items():
        with _naming(f"--{name}-port {server.port}"):
            listeners.append(server.listener())
    if options.no_control:
        return servers, None
    with _naming(f"--control-port {options.control_port}"):
        bound = bind("127.0.0.1", options.control_port)
    listeners.append(Listener(control(servers), bound, None))
    return servers, f"http://127.0.0.1:{bound.getsockname()[1]}/"


@contextmanager
def _naming(option: str) -> Generator[None]:
    """Say which option an error of the system is about."""
    try:
        yield
    except OSError as error:
        raise OSError(f"{option}: {error.strerror}") from None


def _introduce(server: SimServer[Any]) -> str:
    product = server.product
    lines = [f"{product.spec.title} {product.version}: {server.url}"]
    if server.certificate is not None:
        lines.append(f"  certificate (SHA-256)  {server.certificate.fingerprint}")
    lines.append(f"  user name, password    {server.username}  {server.password}")
    headers = " ".join(f"-H '{name}: {value}'" for name, value in product.headers.items())
    lines.append(
        f"  curl -k{' ' if headers else ''}{headers} -d 'grant_type=password' -d 'username={server.username}' "
        f"-d 'password={server.password}' {server.url}/api/oauth2/token"
    )
    return "\n".join(lines)
