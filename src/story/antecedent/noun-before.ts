import type { Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { contentCount } from "../sentence/content.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * What stands right before a participle: "devant le chef de l’État sortant, Adama Fofié, | crédité de", "un encadrement de sa
 * masse salariale, | plafonnée à".
 */
export function nounBefore(passage: Passage, { first }: Stretch, segments: readonly Stretch[]): Stretch | undefined {
  const { tokens } = passage;
  const last = segments.at(-1);
  if (!last || last.next !== first - 1 || matchPhrase(passage.lexicon.syntax.despite, tokens, last.first))
    return undefined;
  if (tokens[first - 1]?.lower !== "," || !passage.lexicon.syntax.pastParticiple.test(tokens[first]?.lower ?? ""))
    return undefined;
  const isName = tokens.slice(last.first, last.next).every(({ text }) => isUpper(text));
  // "La taxe sur l’électricité, | gelée à"
  const article = passage.lexicon.phrases.determiners.has(tokens[last.first]?.lower ?? "");
  if (article && isNamed(passage, last) && !hasVerb(passage, last)) return last;
  return isName && segments.length > 1 ? last : nearestNoun(passage, last);
}

/** The noun phrase that a stretch ends with, from its article on: "de réduire … | son principal taux directeur, qui". */
export function nearestNoun(passage: Passage, { first, next }: Stretch): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  for (let at = next - 1; at >= first; at--) {
    if (!lexicon.phrases.determiners.has(tokens[at]?.lower ?? "")) continue;
    const held = tokens[at - 1]?.lower ?? "";
    // "controls 48% of the group, which": a share of it is another thing.
    const share = mentions.some((mention) => mention.next === at - 1);
    if (at > first && !share && (lexicon.phrases.of.has(held) || lexicon.phrases.determiners.has(held))) continue;
    const noun = { first: at, next };
    return isNamed(passage, noun) ? noun : undefined;
  }
  return undefined;
}

/** "redujo en 50 puntos básicos | su tasa de referencia, | hasta el 6,75 %": what is brought to a level stands behind the change. */
export function broughtTo(passage: Passage, { first }: Stretch, last: Stretch): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  if (tokens[first - 1]?.lower !== "," || !lexicon.phrases.target.has(tokens[first]?.lower ?? "")) return undefined;
  const change = mentions.findLast((each) => !isTimeKind(each) && each.first >= last.first && each.next < last.next);
  if (!change) return undefined;
  const object = { first: change.next, next: last.next };
  const lower = tokens[object.first]?.lower ?? "";
  const held = lexicon.phrases.determiners.has(lower) || matchPhrase(lexicon.syntax.possessives, tokens, object.first);
  return held && isNamed(passage, object) ? object : undefined;
}

/** "Valsecchia, | utile a 19,4 milioni (+12,8%)": behind the subject, what the amount before a bracket is of. */
export function amountNoun(passage: Passage, { first, next }: Stretch, subject: readonly Stretch[]): Stretch[] {
  if (subject.some((each) => each.next > first)) return [];
  const amount = passage.mentions.find((each) => !isTimeKind(each) && each.first >= first && each.first < next);
  const noun = amount && trimEnd(passage, { first, next: startOf(passage, amount) });
  return noun && contentCount(passage, noun) > 0 ? [noun] : [];
}

/** "podrán pedir la ayuda, | de 200 euros, | hasta marzo": between two commas nothing but how much the noun before is. */
export function nounOfAmountAlone(passage: Passage, { first, next }: Stretch, last: Stretch): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  if (!lexicon.language.romance) return undefined;
  const behind = pastOf(tokens, first, lexicon);
  const alone = mentions.some((each) => each.first === behind && each.next === next);
  const between = tokens[first - 1]?.lower === "," && tokens[next]?.lower === ",";
  return alone && behind > first && between ? nearestNoun(passage, last) : undefined;
}
