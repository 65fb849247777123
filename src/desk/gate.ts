import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** What is known of who asks. */
export interface Asker {
  method: string;
  /** Address of the other end of the connection. */
  remote: string | undefined;
  host: string | undefined;
  origin: string | undefined;
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode`, which browsers send and no page can write. */
  site: string | undefined;
  mode: string | undefined;
  contentType: string | undefined;
  /** What the page was given. */
  token: string | undefined;
}

/** Lives as long as the process: a page that was opened before asks to be loaded again. */
const secret = randomBytes(32);

/** What lets a page write one article, and no other. @param path - of the article's page, from the site's root */
export function tokenFor(path: string): string {
  return createHmac("sha256", secret).update(path).digest("hex");
}

/**
 * Why somebody may not look at the desk. It is for this machine alone, and under its own names: a page elsewhere whose name was
 * turned to this machine ("DNS rebinding") comes with that name.
 */
export function refusal({ remote, host, site, mode }: Asker): string | undefined {
  if (!isLoopback(remote)) return "the desk answers this machine only";
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host ?? "")?.[1]?.toLowerCase() ?? "";
  if (!/^(localhost|127(\.\d{1,3}){3}|\[::1\]|[a-z0-9-]+\.localhost)$/.test(name)) {
    return "the desk is opened at localhost";
  }
  // Another site may link to it, but not show pictures of it or ask whether they are there.
  if (site === "cross-site" && mode !== "navigate") return "the desk answers its own pages only";
  return undefined;
}

/** Why a request may not write, beside `refusal`. @param path - of the article's page */
export function writeRefusal({ host, origin, site, contentType, token }: Asker, path: string): string | undefined {
  if (origin !== `http://${host}` && origin !== `https://${host}`) return "only the desk's own page writes";
  if (site !== undefined && site !== "same-origin") return "only the desk's own page writes";
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? "")) return "an edit is JSON";
  const wanted = Buffer.from(tokenFor(path));
  const given = Buffer.from(token ?? "");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    return "the server was started again since this page was opened; reload it";
  }
  return undefined;
}

function isLoopback(address = ""): boolean {
  return /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address);
}
