import { createRequire } from "node:module";

/** Loaded for the first misspelt word: every build loads this file. */
const levenshtein = () => createRequire(import.meta.url)("fastest-levenshtein") as typeof import("fastest-levenshtein");

/** A place in a file a person wrote. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  path: string;
  line?: number;
  column?: number;
}

/** `content/grid.md:12:4`, or only the path where the fault is the whole file. */
export function formatPlace({ path, line, column }: Place): string {
  // A name may have signs that end a line, or that a terminal obeys.
  const name = path.replace(/\p{Cc}/gu, "\ufffd");
  return [name, line, column].filter((part) => part !== undefined).join(":");
}

/** What an error has that Eleventy shall print without its stack trace: its own code is not at fault. */
const skipOriginalStack = true;

/**
 * Something a person wrote is wrong and only they can mend it.
 * Its catcher prints `message`, one line without a stack trace, and ends with exit code 1.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly skipOriginalStack = skipOriginalStack;
  readonly reason: string;
  readonly place: Place | undefined;

  /** @param said - what is wrong; a template's own error, of which a part is, may have several lines */
  constructor(said: string, place?: Place) {
    const reason = said.trim().replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");
    super(place ? `${formatPlace(place)}: ${reason}` : reason);
    this.reason = reason;
    this.place = place;
  }
}

/** The same error with a place, where who threw it could not know one. */
export function placed(error: unknown, place: Place): unknown {
  return error instanceof InputError && !error.place ? new InputError(error.reason, place) : error;
}

/**
 * What the program stands on has failed, such as a process of its own or the folder that it works in: no file is at fault.
 * Its catcher prints `message`, one line without a stack trace, and ends with exit code 1.
 */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
  readonly skipOriginalStack = skipOriginalStack;
}

/** The command line was wrong: its catcher prints `message` and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Several faults found in one pass, each printed on its own line. */
export class InputErrors extends Error {
  override readonly name = "InputErrors";
  readonly skipOriginalStack = skipOriginalStack;
  readonly errors: readonly InputError[];

  constructor(errors: readonly InputError[]) {
    super(errors.map((error) => error.message).join("\n"));
    this.errors = errors;
  }
}

/** Eleventy wraps what a plugin throws; the fault a person can mend is inside. */
export function* causes(error: unknown): Generator<unknown> {
  for (let each = error; each !== undefined && each !== null; ) {
    yield each;
    const { originalError, cause } = each as { originalError?: unknown; cause?: unknown };
    each = originalError ?? cause;
  }
}

/** What a person has to mend, one by one; undefined for an error that is nobody's slip. */
export function faultsIn(error: unknown): readonly InputError[] | undefined {
  if (error instanceof InputErrors) return error.errors;
  return error instanceof InputError ? [error] : undefined;
}

/**
 * The known word nearest to a misspelt one, or undefined when none is near enough to be meant.
 * @param edits letters that may be missing, added or other; the same letters in another order count as one
 */
export function nearest(word: string, known: Iterable<string>, edits = word.length < 4 ? 1 : 2): string | undefined {
  const { distance } = levenshtein();
  let best: string | undefined;
  let fewest = edits + 1;
  for (const candidate of known) {
    const differ = sameLetters(word, candidate) ? 1 : distance(word.toLowerCase(), candidate.toLowerCase());
    if (differ < fewest) {
      best = candidate;
      fewest = differ;
    }
  }
  return best;
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}
