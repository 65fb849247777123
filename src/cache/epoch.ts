import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { inputFiles } from "./inputs.ts";
import { readPack } from "./pack.ts";
import { compare, type Fingerprint, fingerprint, newestChange } from "./stamp.ts";

/** What all that is kept was made with. Another one than today's makes it worthless. */
interface Epoch {
  /** As long as all of this is the same, so is this name. */
  name: string;
  /** The options as the site wrote them, and as they were understood. */
  spec: unknown;
  known: unknown;
  /** This file's format, and Node's version and its Unicode data, which write dates. */
  runtime: string;
  /** Our code, the packages it uses, Eleventy's Markdown, fonts and logos: paths from the working folder. */
  inputs: string[];
  fingerprint: Fingerprint;
}

/** To be raised when what is written changes its shape. */
const format = 6;

const runtime = [format, process.version, process.versions.icu, process.versions.unicode, process.arch].join(" ");

/** What an earlier build has left of an epoch that still lasts, or why there is none. */
export interface Opened {
  epoch?: Epoch;
  lines: readonly Buffer[];
  /** Whether the epoch is worth writing anew: its files were touched, or there is none. */
  touched: boolean;
  /** For people. */
  ended?: string;
}

/** @param path of the pack @param spec the options of today */
export function openEpoch(path: string, spec: unknown): Opened {
  const lines = readPack(path);
  if (lines === "nothing") return none("nothing is kept of an earlier build");
  if (lines === "damaged" || !lines[0]) return none("what was kept is damaged");
  const epoch = epochIn(lines[0].toString());
  if (!epoch) return none("what was kept is no cache of ours");
  if (epoch.runtime !== runtime) return none("Node or the format of the cache is another");
  if (!isDeepStrictEqual(epoch.spec, spec)) return none("options changed");
  const compared = compare(epoch.inputs, epoch.fingerprint);
  if (compared === "changed") return none("code changed: ours, or that of a package it uses");
  return { epoch, lines: lines.slice(1), touched: compared === "touched" };
}

/** Of a whole file, that may yet come from anywhere. */
function epochIn(line: string): Epoch | undefined {
  try {
    const { inputs, fingerprint, name, ...rest } = JSON.parse(line) as Partial<Epoch>;
    const isOurs = Array.isArray(inputs) && inputs.every((path) => typeof path === "string");
    return isOurs && fingerprint && typeof name === "string"
      ? ({ inputs, fingerprint, name, ...rest } as Epoch)
      : undefined;
  } catch {
    return undefined;
  }
}

function none(ended: string): Opened {
  return { lines: [], touched: true, ended };
}

/** The files that decide results, and what they were like. */
export type Survey = Pick<Epoch, "inputs" | "fingerprint">;

export function survey(before: Epoch | undefined): Survey {
  const files = inputFiles(before?.inputs);
  return { inputs: files, fingerprint: fingerprint(files) };
}

/**
 * The epoch as it is written for the next build.
 * @param surveyed what was looked at earlier, if it was: a look takes long
 * @param opened when this build began, in milliseconds since 1970
 * @returns undefined where nothing can be compared with it
 */
export function writtenEpoch(
  { name = newName(), ...given }: Pick<Epoch, "spec" | "known"> & { name?: string },
  before: Epoch | undefined,
  surveyed: Survey | undefined,
  opened: number,
): Epoch | undefined {
  // Options that are more than plain data cannot be compared with what was written of them.
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(given.spec)), given.spec)) return undefined;
  const files = inputFiles(before?.inputs);
  // One that was changed while this build went on may have been seen before or after.
  if (newestChange(files) >= opened) return undefined;
  const seen = isDeepStrictEqual(surveyed?.inputs, files) ? surveyed?.fingerprint : undefined;
  return { name, ...given, runtime, inputs: files, fingerprint: seen ?? fingerprint(files) };
}

export function newName(): string {
  return randomUUID();
}
