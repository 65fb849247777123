import type { CardsChoice } from "../article/front-matter-shape.ts";
import { InputError, nearest, type Place } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import { type AnimatedFormat, animatedFormats } from "../card/format.ts";
import { type FrameName, frameNames } from "../card/section.ts";
import { type SizeName, sizeNames } from "../card/size.ts";
import { resolveTheme } from "../card/theme-spec.ts";
import { templateOf } from "../render/template-of.ts";

/** What an article asks for of its cards, with nothing in it that there is not. */
interface KnownChoice {
  template?: string;
  theme?: string;
  frame?: FrameName;
  sizes?: SizeName[];
  animated?: AnimatedFormat | false;
}

/**
 * Checks the names an article gives for its cards.
 * @param place - of the article
 * @returns those there are, and a warning for each other one
 * @throws InputError in a strict site for the first other one
 */
export function knownChoice(
  { template, theme, frame, sizes, animated }: Exclude<CardsChoice, false>,
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
  check(() => {
    if (frame !== undefined) choice.frame = oneOf("frame", frame, frameNames);
  });
  check(() => {
    if (animated === undefined) return;
    const format = animated === true ? "webp" : animated;
    choice.animated = format !== false && oneOf("format that moves", format, animatedFormats);
  });
  for (const name of sizes ?? []) {
    check(() => {
      choice.sizes = [...(choice.sizes ?? []), oneOf("size", name, sizeNames)];
    });
  }
  return { choice, warnings };
}

function oneOf<Name extends string>(what: string, name: string, names: readonly Name[]): Name {
  const known = names.find((each) => each === name);
  if (known) return known;
  const meant = nearest(name, names);
  const said = meant ? `; did you mean \`${meant}\`?` : what !== "size" ? `; it is one of ${names.join(", ")}` : "";
  throw new InputError(`unknown card ${what} \`${name}\`${said}`);
}
