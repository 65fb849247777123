import type { CardsChoice } from "../article/front-matter-shape.ts";
import { InputError, nearest, type Place } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import { type SizeName, sizeNames } from "../card/size.ts";
import { resolveTheme } from "../card/theme-spec.ts";
import { templateOf } from "../render/template-of.ts";

/** What an article asks for of its cards, with nothing in it that there is not. */
interface KnownChoice {
  template?: string;
  theme?: string;
  sizes?: SizeName[];
}

/**
 * Checks the names an article gives for its cards.
 * @param place - of the article
 * @returns those there are, and a warning for each other one
 * @throws InputError in a strict site for the first other one
 */
export function knownChoice(
  { template, theme, sizes }: Exclude<CardsChoice, false>,
  place: Place,
  strict: boolean,
): { choice: KnownChoice; warnings: Warning[] } {
  const choice: KnownChoice = {};
  const warnings: Warning[] = [];
  const check = (check: () => void) => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (strict) throw error.place ? error : new InputError(error.reason, place);
      warnings.push({ message: error.reason, place: error.place ?? place });
    }
  };
  check(() => {
    if (template === undefined) return;
    templateOf(template);
    choice.template = template;
  });
  check(() => {
    if (theme === undefined) return;
    resolveTheme(theme);
    choice.theme = theme;
  });
  for (const name of sizes ?? []) {
    check(() => {
      choice.sizes = [...(choice.sizes ?? []), sizeNamed(name)];
    });
  }
  return { choice, warnings };
}

function sizeNamed(name: string): SizeName {
  const size = sizeNames.find((known) => known === name);
  if (size) return size;
  const meant = nearest(name, sizeNames);
  throw new InputError(`unknown card size \`${name}\`${meant ? `; did you mean \`${meant}\`?` : ""}`);
}
