"""A new process that logs in and reads one page with veeam_ext: `cold_ours.py URL CA_FILE ROWS`."""

import asyncio
import sys

from veeam_vbr import v1_2_rev0 as api
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions

from veeam_ext import vbr


async def main() -> None:
    """Log in, list, read."""
    async with vbr.connect(sys.argv[1], username="u", password="p", api=api, tls=sys.argv[2]) as v:
        for row in (await v.call(get_all_sessions, limit=int(sys.argv[3]), name_filter=sys.argv[3])).data:
            assert all((row.name, row.state, row.creation_time))


asyncio.run(main())
