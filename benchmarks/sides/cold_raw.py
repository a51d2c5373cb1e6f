"""A new process that logs in and reads one page with httpx alone: `cold_raw.py URL CA_FILE ROWS`."""

import asyncio
import json
import ssl
import sys

import httpx


async def main() -> None:
    """Log in, list, read."""
    context = ssl.create_default_context(cafile=sys.argv[2])
    headers = {"x-api-version": "1.2-rev0"}
    async with httpx.AsyncClient(base_url=sys.argv[1], headers=headers, verify=context) as client:
        form = {"grant_type": "password", "username": "u", "password": "p"}
        answer = await client.post("/api/oauth2/token", data=form)
        answer.raise_for_status()
        client.headers["Authorization"] = f"Bearer {json.loads(answer.content)['access_token']}"
        answer = await client.get("/api/v1/sessions", params={"limit": sys.argv[3], "nameFilter": sys.argv[3]})
        answer.raise_for_status()
        for row in json.loads(answer.content)["data"]:
            assert all((row["name"], row["state"], row["creationTime"]))


asyncio.run(main())
