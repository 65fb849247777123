import { InvalidArgumentError, Option } from "commander";
import { nearest } from "../base/error.ts";

/** An option that takes one of some names; a slip is answered with what was meant. */
export function choice<Name extends string>(flags: string, description: string, names: readonly Name[]): Option {
  return new Option(flags, `${description}: ${names.join(", ")}`).argParser((given: string) => {
    if (names.some((name) => name === given)) return given;
    const meant = nearest(given, names);
    throw new InvalidArgumentError(meant ? `Did you mean ${meant}?` : `It is one of ${names.join(", ")}.`);
  });
}

/** A language of BCP 47: "fr", "en-GB". */
export function langOption(): Option {
  return new Option("--lang <lang>", "the article's language, where it does not say so itself").argParser((given) => {
    try {
      return new Intl.Locale(given).toString();
    } catch {
      throw new InvalidArgumentError("A language is written as fr or en-GB.");
    }
  });
}
