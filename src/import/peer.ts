import { UsageError } from "../base/error.ts";

/** Packages that only an import needs, each loaded for the first document that asks for it. */
interface Peers {
  "@mozilla/readability": typeof import("@mozilla/readability");
  jszip: { default: typeof import("jszip") };
  linkedom: typeof import("linkedom");
  mammoth: typeof import("mammoth");
  turndown: { default: typeof import("turndown") };
}

/** What a kind of document needs, so that one command installs all of it. */
const needed = {
  word: ["mammoth", "jszip", "linkedom", "turndown"],
  html: ["@mozilla/readability", "linkedom", "turndown"],
} as const;

/**
 * Loads all that a kind of document needs before anything is read.
 * @throws UsageError that says what to install
 */
export async function needPeers(kind: keyof typeof needed): Promise<void> {
  const missing: string[] = [];
  for (const name of needed[kind]) {
    try {
      await import(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
      missing.push(name);
    }
  }
  if (missing.length === 0) return;
  const what = kind === "word" ? "a Word document" : "HTML";
  throw new UsageError(`to read ${what}, install what it takes: npm install --save-dev ${missing.join(" ")}`);
}

/** A package that `needPeers` found. Its name is a variable, so that its types are not asked for where it is not installed. */
export async function peer<Name extends keyof Peers>(name: Name): Promise<Peers[Name]> {
  return (await import(name)) as Peers[Name];
}
