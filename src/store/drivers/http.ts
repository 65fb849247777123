import { STATUS_CODES } from "node:http";
import { basic } from "../address.ts";
import { type Driver, type DriverOptions, TooLarge } from "../driver.ts";

/** Makes a request of what it asks, signed where that takes more than headers. */
type Asking = (
  name: string,
  init: { method: string; body?: Uint8Array<ArrayBuffer>; signal: AbortSignal },
) => Promise<Request>;

/**
 * A server that answers GET and HEAD, and takes PUT where it is written to: WebDAV in nginx or Caddy, a bucket's public address.
 * User and password of the address are sent as Basic, `KEYFIGURES_STORE_TOKEN` as Bearer (RFC 7617, RFC 6750).
 */
export async function httpDriver({ url, environment, limit }: DriverOptions): Promise<Driver> {
  const folder = new URL(url);
  const { username, password, search } = folder;
  folder.username = folder.password = folder.search = folder.hash = "";
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  const authorization = environment.KEYFIGURES_STORE_TOKEN
    ? `Bearer ${environment.KEYFIGURES_STORE_TOKEN}`
    : username && `Basic ${basic({ username, password })}`;
  const headers = authorization ? { authorization } : undefined;
  // A query may be what opens it, as Azure's SAS does.
  return askingDriver(
    async (name, init) => new Request(new URL(name + search, folder), { ...init, ...(headers && { headers }) }),
    limit,
  );
}

/** Over HTTP, whoever is asked. */
export function askingDriver(asking: Asking, limit: number): Driver {
  async function ask(name: string, init: Parameters<Asking>[1]): Promise<Response> {
    const response = await fetch(await asking(name, init));
    if (response.ok || (response.status === 404 && init.method !== "PUT")) return response;
    await response.body?.cancel();
    // In our words: a server may say anything in its own.
    throw new Error(`${response.status} ${STATUS_CODES[response.status] ?? ""}`.trim());
  }

  return {
    async has(name, signal) {
      return (await ask(name, { method: "HEAD", signal })).ok;
    },

    async get(name, signal) {
      const response = await ask(name, { method: "GET", signal });
      if (response.ok) return bytesOf(response, limit);
      await response.body?.cancel();
      return undefined;
    },

    async put(name, body, signal) {
      await (await ask(name, { method: "PUT", body, signal })).body?.cancel();
    },

    close: async () => {},
  };
}

/** What it says of its length need not be true. */
async function bytesOf(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving it early ends the connection.
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > limit) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}
