/** A plain server that keeps what is put there, and counts it: `/counts`. */
import { createServer } from "node:http";

const kept = new Map();
const puts = new Map();
const server = createServer(async (request, response) => {
  const path = request.url;
  if (path === "/counts") {
    const twice = [...puts.values()].filter((times) => times > 1).length;
    return response.end(JSON.stringify({ entries: kept.size, twice }));
  }
  if (request.method === "PUT") {
    const parts = [];
    for await (const part of request) parts.push(part);
    kept.set(path, Buffer.concat(parts));
    puts.set(path, (puts.get(path) ?? 0) + 1);
    return response.writeHead(201).end();
  }
  const found = kept.get(path);
  response.writeHead(found ? 200 : 404).end(request.method === "GET" ? found : undefined);
}).listen(0, "127.0.0.1", () => process.send(server.address().port));
