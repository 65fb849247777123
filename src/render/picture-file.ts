import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { InputError } from "../base/error.ts";

/** Bytes of a picture's file; a camera's largest JPEG has 40 million. */
const mostBytes = 50_000_000;

/** On Windows there is none, and no pipe that stands in a folder either. */
const withoutWaiting = constants.O_NONBLOCK ?? 0;

/**
 * The bytes of a picture's file. A pipe, a device and what is still growing are not waited for.
 * @param what - whose picture it is, for the error: "the theme's logo logo.svg"
 * @throws InputError for what is missing, no file, empty or too large
 */
export function readPicture(path: string, what: string): Buffer {
  try {
    const file = openSync(path, constants.O_RDONLY | withoutWaiting);
    try {
      return readOpened(file, what);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${what} cannot be read: ${(error as Error).message}`);
  }
}

function readOpened(file: number, what: string): Buffer {
  const stat = fstatSync(file);
  if (!stat.isFile()) throw new InputError(`${what} is no file but a folder, a pipe or a device`);
  if (stat.size === 0) throw new InputError(`${what} is empty`);
  if (stat.size > mostBytes) throw new InputError(`${what} has ${stat.size} bytes; ${mostBytes} is the most`);
  const bytes = Buffer.alloc(stat.size);
  let read = 0;
  while (read < bytes.length) {
    const more = readSync(file, bytes, read, bytes.length - read, read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}
