import { keyLength } from "./key.ts";
import { bytesOf, type Spool, type Spooled } from "./scratch.ts";

/** What Markdown became, by the key of all that decides it. */
export interface KeptHtml {
  find(key: string): string | undefined;
  keep(key: string, html: string): void;
}

/** What is kept as lines of a file. */
export interface HtmlLines extends KeptHtml {
  /** Takes a line of the build before, if it is one of these. */
  take(line: Buffer): boolean;
  /** Whether enough of it is new, or not asked for any more, that a file is worth writing anew. */
  changed(): boolean;
  /** The parts of what has been asked for, each line with the end of the one before. */
  parts(): Iterable<Uint8Array>;
}

/** By which lines of ours are told from others. */
const sign = "<";
const signByte = sign.charCodeAt(0);

/**
 * A page whose text is another one each time would have the file written with each build. What is left out costs no more
 * than rendering it again.
 */
const worthWriting = 0.1;

export function createHtmlLines(spool: Spool): HtmlLines {
  const start = sign.length + keyLength;
  const kept = new Map<string, Buffer | Spooled>();
  const used = new Set<string>();
  let added = 0;

  return {
    take(line) {
      if (line[0] !== signByte) return false;
      kept.set(line.toString("latin1", sign.length, start), line.subarray(start));
      return true;
    },

    find(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      used.add(key);
      return JSON.parse(bytesOf(found, spool).toString()) as string;
    },

    keep(key, html) {
      // No JSON has a line feed of its own.
      kept.set(key, spool.put(JSON.stringify(html)));
      used.add(key);
      added += 1;
    },

    changed: () => added + kept.size - used.size > worthWriting * used.size,

    *parts() {
      for (const key of [...used].sort()) {
        yield Buffer.from(`\n${sign}${key}`);
        yield bytesOf(kept.get(key) as Buffer | Spooled, spool);
      }
    },
  };
}
