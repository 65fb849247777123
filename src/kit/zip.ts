import { UsageError } from "../base/error.ts";
import { optionalPackage } from "../base/optional-package.ts";
import type { KitFile } from "./kit.ts";

/** What of jszip is used: it need not be there when this is compiled. https://stuk.github.io/jszip/documentation/api_jszip.html */
interface Zip {
  file(name: string, data: Uint8Array | string, options: { date: Date; createFolders: boolean }): Zip;
  file(name: string): unknown;
  generateAsync(options: { type: "uint8array"; compression: "STORE" }): Promise<Uint8Array>;
  loadAsync(bytes: Uint8Array): Promise<Zip>;
}

/** A ZIP's first year: files of no date give the same bytes each time. */
const date = new Date(Date.UTC(1980, 0, 1));

/** Loads the package that a ZIP takes, before anything is drawn. @throws UsageError that says what to install */
export async function needZip(): Promise<void> {
  await zip();
}

/** The files in one archive, uncompressed: pictures are compressed already. */
export async function zipOf(files: readonly KitFile[]): Promise<Uint8Array> {
  const archive = await zip();
  for (const { path, data } of files) archive.file(path, data, { date, createFolders: false });
  return archive.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** Is the file an archive that an earlier kit was written to? */
export async function isKitZip(bytes: Uint8Array): Promise<boolean> {
  try {
    const archive = await (await zip()).loadAsync(bytes);
    return Boolean(archive.file("kit.json"));
  } catch {
    return false;
  }
}

async function zip(): Promise<Zip> {
  const jszip = await optionalPackage<{ default: new () => Zip }>("jszip");
  if (!jszip) throw new UsageError("to write a .zip, install what it takes: npm install --save-dev jszip");
  return new jszip.default();
}
