import type { FigureKind } from "../figure.ts";
import type { Scene } from "../scene.ts";

/** Does the word before "up" or "down" take it for itself? Of a percentage the two nearly always say a direction. */
export function isParticle({ tokens, lexicon }: Scene, at: number, kind: FigureKind): boolean {
  const { particled, taking, moving, trading } = lexicon.syntax;
  const verb = tokens[at - 1]?.lower ?? "";
  const percent = kind === "percent";
  if (!lexicon.words.particles.has(tokens[at]?.lower ?? "") || (kind === "money" && trading.test(verb))) return false;
  return particled.test(verb) || (!percent && taking.test(verb) && !moving.test(verb));
}
