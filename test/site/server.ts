import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

export interface SiteServer {
  /** "http://127.0.0.1:34567", without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site on the loopback, as a static host does: folders by their index, else the site's 404 page. */
export async function serve(folder: string): Promise<SiteServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    let file = join(folder, normalize(path));
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) file = join(file, "index.html");
    const exists = (await stat(file).catch(() => undefined))?.isFile();
    if (!exists) file = join(folder, "404.html");
    const type = types[extname(file)] ?? "application/octet-stream";
    const zipped =
      /^text|json|xml|javascript/.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    response.writeHead(exists ? 200 : 404, { "content-type": type, ...(zipped ? { "content-encoding": "gzip" } : {}) });
    const content = createReadStream(file).on("error", () => response.end());
    if (zipped) content.pipe(createGzip()).pipe(response);
    else content.pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
