import json

NOW, MCP = "2026-07-28", "io.modelcontextprotocol/"
META = {MCP + "protocolVersion": NOW, MCP + "clientCapabilities": {}}
CACHE = {"ttlMs": 0, "cacheScope": "public"}
SHAPE = {"type": "object", "required": ["item"]}
TOOL = {"name": "stock", "inputSchema": SHAPE}
RESULTS = {
    "server/discover": {"supportedVersions": [NOW], "capabilities": {"tools": {}}} | CACHE,
    "tools/list": {"tools": [TOOL]} | CACHE,
    "tools/call": {"content": [{"type": "text", "text": "7 left"}]},
}


def server(line):  # one message in, one message out
    call = json.loads(line)
    result = {"resultType": "complete"} | RESULTS[call["method"]]
    return json.dumps({"jsonrpc": "2.0", "id": call["id"], "result": result})


for number, method in enumerate(RESULTS):
    ask = {"name": "stock", "arguments": {"item": "cup"}} if number == 2 else {}
    call = {"jsonrpc": "2.0", "id": number, "method": method}
    reply = server(json.dumps(call | {"params": ask | {"_meta": META}}))
    print(method, [*json.loads(reply)["result"].values()][1])
