import { browserPath } from "./site/browser-path.ts";

/** Unpacks Chromium, once on a machine, before tests run that would do so at the same time, and one start the other's half. */
export default async function setup(): Promise<void> {
  await browserPath();
}
