import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

/** What a list of files was like. */
export interface Fingerprint {
  /** Of sizes and times: quick to look at, and other after each installation. */
  state: string;
  /** Of the bytes. */
  content: string;
}

/** A file that is not there counts too: it may come. */
export function fingerprint(paths: readonly string[]): Fingerprint {
  return { state: stateOf(paths), content: contentOf(paths) };
}

/** Whether the files are what they were; `touched` when the same bytes were written anew. */
export function compare(paths: readonly string[], before: Fingerprint): "same" | "touched" | "changed" {
  if (stateOf(paths) === before.state) return "same";
  return contentOf(paths) === before.content ? "touched" : "changed";
}

/** When the last of the files was changed, or came to where it is: milliseconds since 1970. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0));
}

function stateOf(paths: readonly string[]): string {
  const states = paths.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    // A package manager sets `mtime`; nobody sets `ctime`.
    return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}` : "";
  });
  return createHash("sha256").update(states.join("\n")).digest("hex");
}

function contentOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = contentAt(path);
    hash.update(content ? `${content.length}\n` : "-\n").update(content ?? "");
  }
  return hash.digest("hex");
}

function contentAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
