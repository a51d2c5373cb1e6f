"""A new process that logs in and reads one page with veeam-br: `cold_peer.py URL CA_FILE ROWS`."""

import asyncio
import ssl
import sys
from importlib import import_module
from typing import Any


async def main() -> None:
    """Log in, list, read."""
    context = ssl.create_default_context(cafile=sys.argv[2])
    client: Any = import_module("veeam_br.client").VeeamClient(sys.argv[1], "u", "p", "1.2-rev1", verify_ssl=context)
    async with client:
        await client.connect()
        answer = await client.call(
            client.api("sessions.get_all_sessions"), limit=int(sys.argv[3]), name_filter=sys.argv[3]
        )
        for row in answer.data:
            assert all((row.name, row.state, row.creation_time))


asyncio.run(main())
