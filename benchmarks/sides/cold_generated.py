"""A new process that logs in and reads a page with the generated client: `cold_generated.py URL CA_FILE ROWS`."""

import asyncio
import ssl
import sys

from veeam_vbr.v1_2_rev0 import Client
from veeam_vbr.v1_2_rev0.api.login import create_token
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions
from veeam_vbr.v1_2_rev0.models import ELoginGrantType, TokenLoginSpec


async def main() -> None:
    """Log in, list, read."""
    context = ssl.create_default_context(cafile=sys.argv[2])
    async with Client(sys.argv[1], httpx_args={"verify": context}) as client:
        form = TokenLoginSpec(grant_type=ELoginGrantType.PASSWORD, username="u", password="p")
        token = await create_token.asyncio(client=client, body=form)
        client.http.headers["Authorization"] = f"Bearer {token.access_token}"
        for row in (
            await get_all_sessions.asyncio(client=client, limit=int(sys.argv[3]), name_filter=sys.argv[3])
        ).data:
            assert all((row.name, row.state, row.creation_time))


asyncio.run(main())
