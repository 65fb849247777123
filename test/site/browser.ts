import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { browserPath, packed } from "./browser-path.ts";

/** Made for a function in the cloud that opens one page: a page's end would be the browser's, and its policies idle. */
const unwanted = new Set([
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
]);

/** Offline but for what a page asks for, and without the sandbox, which a root user cannot have. */
export function browserArgs(): string[] {
  if (!packed) return [];
  return [...chromium.args.filter((arg) => !unwanted.has(arg)), "--no-sandbox", "--disable-background-networking"];
}

/** A real Chromium. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  return playwright.launch({ ...(executablePath ? { executablePath } : { channel: "chrome" }), args: browserArgs() });
}
