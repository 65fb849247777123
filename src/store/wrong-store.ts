import { InputError } from "../base/error.ts";

/** What no build can have, and only a person can mend: an address that is none, a variable or a package that is missing. */
export function wrongStore(reason: string): InputError {
  return new InputError(reason, { path: "keyfigures store" });
}
