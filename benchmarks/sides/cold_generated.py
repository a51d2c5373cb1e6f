"""A new process that logs in and reads one page with the generated client alone: `cold_generated.py URL CA_FILE`."""

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
        for row in (await get_all_sessions.asyncio(client=client, limit=200)).data:
            assert all((row.name, row.state, row.creation_time))


asyncio.run(main())
