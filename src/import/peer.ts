import { UsageError } from "../base/error.ts";
import { optionalPackage } from "../base/optional-package.ts";

/** Packages that only an import needs, each loaded for the first document that asks for it. */
interface Peers {
  "@mozilla/readability": typeof import("@mozilla/readability");
  jszip: { default: { loadAsync(bytes: Uint8Array): Promise<Archive> } };
  linkedom: typeof import("linkedom");
  mammoth: Mammoth;
  turndown: { default: new (options: Record<string, string>) => Turndown };
}

/** What of packages is used that need not be there when this is compiled: https://stuk.github.io/jszip/documentation/api_jszip.html */
interface ArchiveFile {
  async(type: "string"): Promise<string>;
}
export interface Archive {
  file(name: string): ArchiveFile | null;
  file(name: RegExp): ArchiveFile[];
}

/** https://github.com/mwilliamson/mammoth.js#api */
interface Mammoth {
  convertToHtml(
    input: { buffer: Buffer },
    options: { styleMap: readonly string[]; convertImage: unknown },
  ): Promise<{ value: string }>;
  images: {
    imgElement(
      write: (image: { contentType: string; readAsBuffer(): Promise<Buffer> }) => Promise<{ src: string }>,
    ): unknown;
  };
}

/** https://github.com/mixmark-io/turndown#extending-with-rules */
export interface Turndown {
  escape(text: string): string;
  addRule(
    name: string,
    rule: { filter: string | string[]; replacement(content: string, node: TurndownNode): string },
  ): void;
  turndown(html: string): string;
}
interface TurndownNode {
  readonly nodeName: string;
  readonly parentNode: TurndownNode;
  readonly nextSibling: TurndownNode | null;
  readonly children: ArrayLike<TurndownNode>;
  getAttribute(name: string): string | null;
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
  for (const name of needed[kind]) if (!(await optionalPackage(name))) missing.push(name);
  if (missing.length === 0) return;
  const what = kind === "word" ? "a Word document" : "HTML";
  throw new UsageError(`to read ${what}, install what it takes: npm install --save-dev ${missing.join(" ")}`);
}

/** A package that `needPeers` found. Its name is a variable, so that its types are not asked for where it is not installed. */
export async function peer<Name extends keyof Peers>(name: Name): Promise<Peers[Name]> {
  return (await import(name)) as Peers[Name];
}
