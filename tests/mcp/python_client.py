"""The official Python SDK as a client: everything once, a walk to an end by what the answers say, a thousand calls."""

import asyncio
import sys

from mcp import Client, MCPError, StdioServerParameters
from mcp.types import ElicitResult

PROGRAM, HOME, MODE = sys.argv[1:4]



async def main() -> None:
    asked = []

    async def elicit(_context, params):
        asked.append(params.message)
        yes = len(asked) > 1
        return ElicitResult(action="accept", content={"consent": True}) if yes else ElicitResult(action="decline")

    server = StdioServerParameters(
        command=PROGRAM, args=["--sandbox", "mcp", "--lang", "nl"], env={"WEGWIJS_HOME": HOME}
    )
    async with Client(server, mode=MODE, elicitation_callback=elicit) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert {"ask", "walk", "check_access", "plan_revoke"} <= tools.keys(), tools
        assert tools["walk"].annotations.read_only_hint

        async def get(name: str, **arguments):
            # The SDK compares what is answered with the tool's schema itself.
            result = await client.call_tool(name, arguments)
            assert not result.is_error, (name, arguments, result)
            return result.structured_content

        for lang in ("nl", "en"):
            for guide in (await get("list_guides", lang=lang))["guides"]:
                await get("show_guide", guide=guide["address"])
                screen = await get("walk", address=guide["address"])
                for _ in range(40):
                    if screen["kind"] == "outcome":
                        break
                    given = {"answers": screen["answers"]} if "answers" in screen else {}
                    choice = screen["choices"][0]["id"]
                    screen = await get("walk", address=screen["address"], choose=choice, **given)
                assert screen["kind"] == "outcome", screen

        known = await get("ask", question="hoe haal ik die koppeling weg")
        assert known["known"] and known["answers"][0]["guide"] == "revoke", known
        await get("picture", address="nl/revoke/open-menu")
        await get("plan_revoke")

        assert not (await get("check_access"))["ran"]
        found = await get("check_access")
        assert found["ran"] and found["found"]["verdict"] == "passed", found
        assert len(asked) == 2 and "GET " in asked[0], asked

        for name, arguments in (("walk", {"addres": "nl"}), ("walk", {"address": "nl/nope"}), ("ask", {})):
            result = await client.call_tool(name, arguments)
            assert result.is_error and result.content[0].text, (name, result)
        for broken in (client.call_tool("nope", {}), client.read_resource("wegwijs://nl/nope"), client.get_prompt("nope")):
            try:
                await broken
            except MCPError as error:
                assert error.error.message, error
            else:
                raise AssertionError(broken)

        for resource in (await client.list_resources()).resources:
            read = await client.read_resource(resource.uri)
            assert read.contents[0].text.startswith("# "), resource
        assert len((await client.list_resource_templates()).resource_templates) == 2
        for prompt in (await client.list_prompts()).prompts:
            got = await client.get_prompt(prompt.name, {"lang": "en"})
            assert "walk" in got.messages[0].content.text

        for _ in range(1000):
            await get("walk", address="nl/revoke/find-app", say="hij staat er niet bij")
    print("all is well")


asyncio.run(main())
