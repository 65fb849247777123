import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/** Words of a rival's name: "the Liberal Democrats", "Fratelli d’Italia". */
const longestName = 5;

/**
 * "Claire Vasseur recueille 27 % des voix, devant Paul Morin, à | 25 %", "Labour is on 27%, ahead of the Conservatives on | 25%": the share of
 * whom someone with a share of their own is ahead of, by the name alone; "" for other figures.
 */
export function ofRival({ kind, direction }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  if (kind !== "percent" || direction !== undefined) return "";
  // "Paul Morin | , à | 25 %", "the Conservatives | on | 25%"
  const links = ({ text, lower }: Token) => lower === "," || (isFunctionWord(lower, lexicon) && !isUpper(text));
  const next = tokens.findLastIndex((token, at) => at < startOf(passage, quantity) && !links(token)) + 1;
  for (let at = next - 2; at >= Math.max(1, next - longestName - 3); at--) {
    const ahead = matchPhrase(lexicon.syntax.aheadOf, tokens, at)?.length ?? 0;
    const article = ahead > 0 && lexicon.phrases.determiners.has(tokens[at + ahead]?.lower ?? "");
    const first = at + ahead + (article && !lexicon.language.fixedOrder ? 1 : 0);
    if (ahead === 0 || first >= next) continue;
    const leads = mentions.some((each) => each.kind === "percent" && each.next <= at);
    const name = tokens.slice(first, next);
    const isName =
      name.some(({ text }) => isUpper(text)) &&
      name.every(({ type, lower }) => type === "word" || /^['’-]$/.test(lower));
    return leads && isName ? fitting(textOf(passage, { first, next })) : "";
  }
  return "";
}
