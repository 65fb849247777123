import { Argument, InvalidArgumentError, Option } from "commander";
import { nearest } from "../base/error.ts";

const choices = new WeakMap<Option | Argument, readonly string[]>();

/** The names that an option or an argument takes, where they are some. */
export function choicesOf(given: Option | Argument): readonly string[] {
  return choices.get(given) ?? [];
}

/** An option that takes one of some names; a slip is answered with what was meant. */
export function choice<Name extends string>(flags: string, description: string, names: readonly Name[]): Option {
  const option = new Option(flags, `${description}: ${names.join(", ")}`).argParser(oneOf(names));
  choices.set(option, names);
  return option;
}

/** An argument that is one of some names. */
export function choiceArgument(name: string, description: string, names: readonly string[]): Argument {
  const argument = new Argument(name, `${description}: ${names.join(", ")}`).argParser(oneOf(names));
  choices.set(argument, names);
  return argument;
}

/** Takes one of some names, and answers a slip with what was meant. */
export function oneOf<Name extends string>(names: readonly Name[]): (given: string) => string {
  return (given) => {
    if (names.some((name) => name === given)) return given;
    const meant = nearest(given, names);
    throw new InvalidArgumentError(meant ? `Did you mean ${meant}?` : `It is one of ${names.join(", ")}.`);
  };
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
