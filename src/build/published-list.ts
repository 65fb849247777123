import { stat } from "node:fs/promises";
import type { Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import { longestManifest, type Published, readPublished } from "../site/published.ts";

/**
 * What a site had published, from a file.
 * @returns undefined where there is none
 * @throws InputError for what is no such list
 */
export async function publishedIn(path: string, effects: Effects): Promise<Published | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isFile()) throw new InputError("is no file", { path });
  if (found.size > longestManifest) throw tooLong(found.size, path);
  return readPublished(await effects.read(path), path);
}

/** Milliseconds that a server may take for all of it. */
const patience = 30_000;

/**
 * The same from an address.
 * @throws InputError also for a server that does not answer in time, or not with what was asked for
 */
export async function publishedAt(url: string, timeout = patience): Promise<Published> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    if (!response.ok) {
      await response.body?.cancel();
      throw new InputError(`answered ${response.status}`, { path: url });
    }
    return readPublished(await textOf(response, url), url);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { name, message, cause } = error as Error & { cause?: Error };
    const why = name === "TimeoutError" ? `no answer within ${timeout / 1000} s` : (cause?.message ?? message);
    throw new InputError(`cannot be fetched: ${why || "no answer"}`, { path: url });
  }
}

async function textOf(response: Response, url: string): Promise<string> {
  const said = Number(response.headers.get("content-length"));
  if (said > longestManifest) {
    await response.body?.cancel();
    throw tooLong(said, url);
  }
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  // A break or an error ends the request too.
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > longestManifest) throw tooLong(bytes, url);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function tooLong(bytes: number, path: string): InputError {
  return new InputError(`has ${bytes} bytes, and a list of published cards at most ${longestManifest}`, { path });
}
