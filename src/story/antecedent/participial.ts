import type { Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Passage } from "../sentence/passage.ts";

/** "…, notamment du camp de Paul Valat, | arrivé loin derrière avec": of whom stands right before, and has no words of its own. */
export function isOfNearest({ tokens, lexicon }: Passage, { first }: Stretch, last: Stretch): boolean {
  if (last.next !== first - 1 || tokens[last.next]?.lower !== "," || !lexicon.language.romance) return false;
  const isParticiple = (at: number) => lexicon.syntax.pastParticiple.test(tokens[at]?.lower ?? "");
  // "Le groupe, basé à Lyon, | valorisé à": both are of what stands farther off.
  return (
    isParticiple(first) && !isParticiple(last.first) && isUpper(tokens[last.next - 1]?.text ?? "") && last.first > 0
  );
}

/** "werden 800 auto’s | verkocht, 3 procent meer": a participle alone names nothing, where nouns have no capitals either. */
export function isLoneParticiple({ tokens, lexicon }: Passage, found: readonly Stretch[] | undefined): boolean {
  const [only, more] = found ?? [];
  if (!only || more || only.next - only.first > 1 || !lexicon.language.split) return false;
  return lexicon.syntax.pastParticiple.test(tokens[only.first]?.lower ?? "");
}
