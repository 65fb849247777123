import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { EnvironmentError } from "../base/error.ts";
import type { Metrics } from "./metrics.ts";

interface StatusOptions {
  host: string;
  port: number;
  metrics: Metrics;
  /** Whether it takes cards. */
  ready(): boolean;
}

/**
 * Answers `/metrics` for Prometheus and `/health` for who starts and ends workers: 200, or 503 where Redis does not answer or it drains.
 * @returns what ends it
 * @throws EnvironmentError where it cannot listen
 */
export async function openStatusServer({ host, port, metrics, ready }: StatusOptions): Promise<() => void> {
  async function answer({ method, url = "" }: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path] = url.split("?");
    if (method !== "GET" && method !== "HEAD") response.writeHead(405, { Allow: "GET, HEAD" }).end();
    else if (path === "/metrics") response.setHeader("Content-Type", metrics.contentType).end(await metrics.text());
    else if (path === "/health")
      response
        .writeHead(ready() ? 200 : 503, { "Content-Type": "application/json" })
        .end(JSON.stringify({ status: ready() ? "ok" : "unavailable" }));
    else response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new EnvironmentError(`cannot listen on ${host}:${port} (${(error as NodeJS.ErrnoException).code})`);
  }
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
