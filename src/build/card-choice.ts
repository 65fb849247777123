import type { CardsChoice } from "../article/front-matter-shape.ts";
import { InputError, nearest, type Place } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import { sizeAsked, sizeFault } from "../card/asked-size.ts";
import { type AnimatedFormat, animatedFormats } from "../card/format.ts";
import { type FrameName, frameNames } from "../card/section.ts";
import type { PixelsName, SizeName } from "../card/size.ts";
import { resolveTheme } from "../card/theme-spec.ts";
import { knownTemplate, ownTemplateNames } from "../render/template-registry.ts";

/** What an article asks for of its cards, with nothing in it that there is not. */
interface KnownChoice {
  template?: string;
  theme?: string;
  frame?: FrameName;
  sizes?: (SizeName | PixelsName)[];
  animated?: AnimatedFormat | false;
  countries?: string[];
}

/**
 * Checks the names an article gives for its cards.
 * @param placeOf - a member of them: `["sizes", 1]`
 * @returns those there are, and a warning for each other one
 * @throws InputError in a strict site for the first other one
 */
export function knownChoice(
  { template, theme, frame, sizes, animated, countries }: Exclude<CardsChoice, false>,
  placeOf: (member: readonly PropertyKey[]) => Place,
  strict: boolean,
): { choice: KnownChoice; warnings: Warning[] } {
  const choice: KnownChoice = { ...(countries && { countries }) };
  const warnings: Warning[] = [];
  const check = (member: readonly PropertyKey[], check: () => void) => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const place = error.place ?? placeOf(member);
      if (strict) throw new InputError(error.reason, place);
      warnings.push({ message: error.reason, place });
    }
  };
  check(["template"], () => {
    if (template === undefined) return;
    knownTemplate(template);
    if (template === "map" && !countries && !ownTemplateNames().includes(template))
      throw new InputError("template `map` asks for its countries: `cards: { template: map, country: FR }`");
    choice.template = template;
  });
  check(["theme"], () => {
    if (theme === undefined) return;
    resolveTheme(theme);
    choice.theme = theme;
  });
  check(["frame"], () => {
    if (frame !== undefined) choice.frame = oneOf("frame", frame, frameNames);
  });
  check(["animated"], () => {
    if (animated === undefined) return;
    const format = animated === true ? "webp" : animated;
    choice.animated = format !== false && oneOf("format that moves", format, animatedFormats);
  });
  for (const [index, asked] of (sizes ?? []).entries()) {
    check(["sizes", index], () => {
      const fault = sizeFault(asked);
      if (fault) throw new InputError(fault);
      choice.sizes = [...(choice.sizes ?? []), sizeAsked(asked)];
    });
  }
  return { choice, warnings };
}

function oneOf<Name extends string>(what: string, name: string, names: readonly Name[]): Name {
  const known = names.find((each) => each === name);
  if (known) return known;
  const meant = nearest(name, names);
  const said = meant ? `; did you mean \`${meant}\`?` : `; it is one of ${names.join(", ")}`;
  throw new InputError(`unknown card ${what} \`${name}\`${said}`);
}
