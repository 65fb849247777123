import { once } from "node:events";
import { createServer, type Server } from "node:net";

/** A port of this machine that nobody has just now: several tests run at once. */
export async function freePort(): Promise<number> {
  const server: Server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
