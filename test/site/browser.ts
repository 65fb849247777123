import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Made for a function in the cloud that opens one page: a page's end would be the browser's, and its policies idle. */
const unwanted = new Set([
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
]);

/**
 * A real Chromium: the one that comes inside an npm package, built for Linux x64, or elsewhere the machine's Chrome.
 * It stays offline but for the loopback, and runs without its sandbox, which a root user cannot have.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") return playwright.launch({ channel: "chrome" });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.has(arg)), "--no-sandbox", "--disable-background-networking"],
  });
}
