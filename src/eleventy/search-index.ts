import { join } from "node:path";
import { defaultEffects } from "../base/effects.ts";
import { optionalPackage } from "../base/optional-package.ts";

/** The words of the articles, for the search page; without Pagefind installed the page says that it cannot search. */
export async function writeSearchIndex(output: string): Promise<void> {
  const pagefind = await optionalPackage<typeof import("pagefind")>("pagefind");
  if (!pagefind) return;
  const { index } = await pagefind.createIndex({});
  await index?.addDirectory({ path: output });
  const { files = [] } = (await index?.getFiles()) ?? {};
  await pagefind.close();
  // Its own writing says that it is done before it is, and what ends it then leaves files cut off.
  for (const { path, content } of files) {
    const isEntry = path === "pagefind-entry.json";
    await defaultEffects.write(join(output, "pagefind", path), isEntry ? sortLanguages(content) : content);
  }
}

/** Pagefind writes them in another order each time: the same site is to be the same files. */
function sortLanguages(content: Uint8Array): string {
  const entry = JSON.parse(Buffer.from(content).toString()) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}
