import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Effects } from "../base/effects.ts";
import { InputError, InputErrors } from "../base/error.ts";
import { outsideOf } from "./outside.ts";

/** What the last build published, by output folder: only that may be removed. */
const ledger = z.record(z.string(), z.array(z.string()));

/**
 * Moves a finished build into the output folder, each file in one step, then removes what the build
 * before had published and this one has not. Files that we did not write stay.
 * Pictures and styles go before the pages that name them.
 * @returns the files, by path below the output folder
 * @throws InputErrors, before anything is moved, for files that a symbolic link would lead out of the output folder
 */
export async function publish(
  staging: string,
  output: string,
  ledgerPath: string,
  effects: Effects,
): Promise<string[]> {
  const files = (await filesBelow(staging)).sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  // What takes a file's place takes that of a link too; only the folders on the way may lead elsewhere.
  const outside = outsideOf(output);
  const elsewhere = [...new Set(files.map((file) => dirname(join(output, file))))].flatMap((folder) => {
    const place = outside(folder);
    return place === undefined ? [] : new InputError(`leads outside the output folder, to ${place}`, { path: folder });
  });
  if (elsewhere.length > 0) throw new InputErrors(elsewhere);
  for (const file of files) {
    await effects.move(join(staging, file), join(output, file));
  }
  const published = await readLedger(ledgerPath, effects);
  const kept = new Set(files);
  for (const file of published[output] ?? []) {
    const old = join(output, file);
    if (!kept.has(file) && outside(dirname(old)) === undefined) await effects.remove(old);
  }
  await effects.write(ledgerPath, `${JSON.stringify({ ...published, [output]: files.sort() }, null, 1)}\n`);
  return files;
}

function isPage(file: string): boolean {
  return /\.(html|xml|json|txt)$/.test(file);
}

/** Paths relative to the folder, with `/` on every system. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}

async function readLedger(path: string, effects: Effects): Promise<z.infer<typeof ledger>> {
  try {
    return ledger.parse(JSON.parse(await effects.read(path)));
  } catch {
    // The first build here, or a damaged ledger: then nothing is known to be ours to remove.
    return {};
  }
}
