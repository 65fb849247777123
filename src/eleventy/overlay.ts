import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { EleventyConfig } from "../base/eleventy-types.ts";
import { lazy } from "../base/lazy.ts";
import type { BuildFault } from "./build-fault.ts";
import { deskPath } from "./desk-path.ts";

// Most builds have no fault, and nobody looks at them.
const fontFiles = lazy<typeof import("../render/font-files.ts")>(import.meta.url, "../render/font-files");
const buildFault = lazy<typeof import("./build-fault.ts")>(import.meta.url, "./build-fault");
const gate = lazy<typeof import("../desk/gate.ts")>(import.meta.url, "../desk/gate");
const html = lazy<typeof import("./overlay-html.ts")>(import.meta.url, "./overlay-html");

/** What Eleventy asks of its development server: https://www.11ty.dev/docs/dev-server/ */
interface DevServer {
  sendError?(event: { error: unknown }): unknown;
  reload?(event: unknown): unknown;
}

type Ready = (server: DevServer) => unknown;

/** What of Eleventy's own configuration, after its plugins, says how it serves. */
interface ServedBy {
  getConfig(): { serverOptions?: { ready?: Ready } };
}

const ownScript = `${deskPath}overlay.js`;
const ownFault = `${deskPath}fault`;

const script = () => readFileSync(join(fontFiles().packageFolder("keyfigures"), "templates/parts/overlay.js"));

/**
 * Shows in the browser why the last build under `--serve` failed: the server keeps the old pages, and tells only the terminal.
 * @returns what answers the requests of the overlay, and adds its script to every page
 */
export function createOverlay(eleventyConfig: EleventyConfig, link: (path: string) => string) {
  let faults: BuildFault[] = [];
  const heard = new WeakSet<object>();
  eleventyConfig.on("eleventy.config", (instance) => {
    const { serverOptions } = (instance as ServedBy).getConfig();
    if (!serverOptions || (serverOptions.ready && heard.has(serverOptions.ready))) return;
    const { ready: theirs } = serverOptions;
    const ready: Ready = (server) => {
      hear(server);
      return theirs?.(server);
    };
    heard.add(ready);
    serverOptions.ready = ready;
  });

  /** Looks on while the server tells its pages how a build went. */
  function hear(server: DevServer): void {
    if (heard.has(server) || !server.sendError || !server.reload) return;
    heard.add(server);
    const { sendError, reload } = server;
    server.sendError = function (event) {
      faults = buildFault().buildFaults(event.error);
      return sendError.call(this, event);
    };
    server.reload = function (event) {
      faults = [];
      return reload.call(this, event);
    };
  }

  return async function serveOverlay(req: IncomingMessage, res: ServerResponse, next: () => unknown): Promise<void> {
    const { pathname } = new URL(req.url ?? "/", "http://localhost");
    if (pathname === link(ownScript)) return send(res, 200, "text/javascript", script());
    if (pathname === link(ownFault)) {
      const header = (name: string) => req.headers[name]?.toString();
      const asker = { remote: req.socket.remoteAddress, host: header("host") ?? header(":authority") };
      const asked = { ...noRequest, ...asker, site: header("sec-fetch-site"), mode: header("sec-fetch-mode") };
      // It shows lines of files.
      if (gate().refusal(asked)) return send(res, 403, "text/plain", "");
      return send(res, 200, "text/plain", faults.length > 0 ? html().overlayHtml(faults) : "");
    }
    addScript(res, `<script src="${link(ownScript)}" data-fault="${link(ownFault)}" defer></script>`);
    await next();
  };
}

const noRequest = { method: "GET", origin: undefined, contentType: undefined, token: undefined };

/** Gives each page that the server answers with the script: it hands over pages as strings, and all else as bytes. */
function addScript(res: ServerResponse, tag: string): void {
  const { end } = res;
  res.end = function (this: ServerResponse, ...given: unknown[]) {
    const [body] = given;
    const isPage = String(res.getHeader("content-type") ?? "").startsWith("text/html");
    if (typeof body === "string" && isPage && res.statusCode === 200) given[0] = withScript(body, tag);
    return end.apply(this, given as never);
  } as typeof res.end;
}

function withScript(html: string, tag: string): string {
  const at = html.search(/<\/head>/i);
  return at < 0 ? html + tag : html.slice(0, at) + tag + html.slice(at);
}

/** As bytes, which the server leaves alone. */
function send(res: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  const bytes = Buffer.from(body);
  res.statusCode = status;
  res.setHeader("content-type", `${type}; charset=utf-8`);
  res.setHeader("cache-control", "no-store");
  res.setHeader("content-length", bytes.length);
  res.end(bytes);
}
