import { basename, join } from "node:path";
import { z } from "zod";
import type { Effects } from "../effects.ts";

const manifest = z.object({ files: z.array(z.string()) });

/**
 * Removes the cards that an earlier build wrote and this one did not, and no other file, and notes in
 * `manifest.json` what this one wrote. Eleventy never cleans its output.
 */
export async function pruneCards(folder: string, written: readonly string[], effects: Effects): Promise<void> {
  const path = join(folder, "manifest.json");
  const files = written.map((file) => basename(file)).sort();
  for (const file of await filesOf(path, effects)) {
    if (!files.includes(file)) await effects.remove(join(folder, basename(file)));
  }
  if (files.length > 0) await effects.write(path, `${JSON.stringify({ files }, null, 2)}\n`);
  else await effects.remove(path);
}

async function filesOf(path: string, effects: Effects): Promise<string[]> {
  let text: string;
  try {
    text = await effects.read(path);
  } catch {
    // The first build.
    return [];
  }
  try {
    return manifest.parse(JSON.parse(text)).files;
  } catch {
    // Not ours, or damaged: then nothing is known to be ours to remove.
    return [];
  }
}
