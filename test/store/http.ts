import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A plain server that keeps what is put there. */
export interface HttpStore {
  url: string;
  kept: Map<string, Buffer>;
  /** Methods and paths, as they were asked for. */
  asked: string[];
  /** Headers of the last request. */
  headers(): IncomingMessage["headers"];
  /** Answers in place of it, until it is taken back. */
  instead: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  stop(): Promise<void>;
}

export async function startHttp(): Promise<HttpStore> {
  const kept = new Map<string, Buffer>();
  let last: IncomingMessage["headers"] = {};
  const server = createServer(async (request, response) => {
    store.asked.push(`${request.method} ${request.url}`);
    last = request.headers;
    if (store.instead) return store.instead(request, response);
    const path = request.url ?? "";
    if (request.method === "PUT") {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      kept.set(path, Buffer.concat(parts));
      return response.writeHead(201).end();
    }
    const found = kept.get(path);
    response.writeHead(found ? 200 : 404).end(request.method === "GET" ? found : undefined);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const store: HttpStore = {
    url: `http://127.0.0.1:${port}/cards`,
    kept,
    asked: [],
    headers: () => last,
    instead: undefined,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return store;
}
