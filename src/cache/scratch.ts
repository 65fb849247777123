import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeFolderSync } from "../base/make-folder.ts";

/** Where a scratch has a text, in bytes. */
export interface Place {
  start: number;
  length: number;
}

/**
 * Texts that wait to be asked for again, on disk as soon as they are many. Space is not used twice; all of it is free when
 * nobody holds the scratch any more, and when the program ends.
 */
export interface Scratch {
  put(text: string): Place;
  read(place: Place): Buffer;
}

/** The bytes of what is in a scratch, or is no longer. */
export function bytesOf(packed: Buffer | Place, scratch: Scratch): Buffer {
  return "start" in packed ? scratch.read(packed) : packed;
}

/** Bytes in memory at most, and in each writing. */
const blockBytes = 1 << 20;

/** @param folder of the file, which is made when there is enough for one */
export function openScratch(folder: string): Scratch {
  let file: number | undefined;
  let block: Buffer | undefined;
  /** Bytes in the file, and in the block that follows it. */
  let written = 0;
  let used = 0;

  function write(bytes: Uint8Array): void {
    if (file === undefined) {
      file = openNameless(folder);
      unheld.register(scratch, file);
    }
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, written + at);
    written += bytes.length;
  }

  const scratch: Scratch = {
    put(text) {
      const length = Buffer.byteLength(text);
      block ??= Buffer.allocUnsafeSlow(blockBytes);
      if (used + length > blockBytes) {
        write(block.subarray(0, used));
        used = 0;
      }
      const start = written + used;
      if (length > blockBytes) write(Buffer.from(text));
      else used += block.write(text, used);
      return { start, length };
    },

    read({ start, length }) {
      const bytes = Buffer.allocUnsafe(length);
      if (block && start >= written) block.copy(bytes, 0, start - written, start - written + length);
      else if (file === undefined || readSync(file, bytes, 0, length, start) < length)
        throw new Error(`nothing is put aside at ${start}`);
      return bytes;
    },
  };
  return scratch;
}

/** Eleventy has no word for the last build of a program; a plugin that it forgets leaves its scratch behind. */
const unheld = new FinalizationRegistry<number>(closeSync);

/** A file for as long as it is open: it has no name to be found by, and goes with the program, however that ends. */
function openNameless(folder: string): number {
  const path = join(folder, `${randomUUID()}.tmp`);
  makeFolderSync(folder);
  const file = openSync(path, "wx+");
  unlinkSync(path);
  return file;
}
