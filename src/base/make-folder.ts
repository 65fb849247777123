import { mkdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those that it stands in. Node's own `recursive` climbs for ever, at full speed, where the working
 * folder has been removed and the path is below it (seen in Node 20): there this rejects with `ENOENT`.
 */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
    if (!isMissingParent(path, error)) return;
    await makeFolder(dirname(path));
    await mkdir(path).catch(passThere);
  });
}

/** The same at once. */
export function makeFolderSync(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isMissingParent(path, error as NodeJS.ErrnoException)) return;
    makeFolderSync(dirname(path));
    try {
      mkdirSync(path);
    } catch (again) {
      passThere(again as NodeJS.ErrnoException);
    }
  }
}

/** @throws what is neither that nor a folder that is there */
function isMissingParent(path: string, error: NodeJS.ErrnoException): boolean {
  if (error.code === "ENOENT" && dirname(path) !== path) return true;
  passThere(error);
  return false;
}

/** Another writer may have made it meanwhile. */
function passThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
