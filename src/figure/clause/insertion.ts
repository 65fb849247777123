import { isTimeKind } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import {
  behindBorder,
  isBorder,
  isFunctionWord,
  nextBorder,
  nextClauseMark,
  type Stretch,
  type Words,
} from "./clause.ts";
import { isDeterminer } from "./determiner.ts";
import type { Reading } from "./reading.ts";

/** Tokens of an insertion, at most. */
const longest = 22;

/**
 * "The supplier, which has 1.8 million customers, | overcharged 36,000": what is told between a
 * subject and its verb says who or what that is; "which has burned 9,000 acres" tells what has come about. "El PSOE, que ganó con el
 * 28 % en 2023, | obtendría el 31 %": in the Romance languages beside what the sentence tells behind it.
 */
export function isInserted({ scene, mention, mentions }: Reading): boolean {
  const { tokens, lexicon, heading } = scene;
  const { fixedOrder, romance } = lexicon.language;
  if (!(fixedOrder || romance) || heading) return false;
  const inserted = betweenCommas(scene, mention);
  if (!inserted) return false;
  const [open, close] = [inserted.first - 1, inserted.next];
  if (close - open > longest || !opensInsertion(scene, inserted.first)) return false;
  if (mentions.some((each) => each.first < open) || !goesOn(scene, close + 1)) return false;
  // "La muestra, que recibió 84.000 visitantes, cierra el domingo": where nothing else is told in numbers, that is what is told.
  const end = nextClauseMark(scene, close + 1);
  if (romance && !mentions.some((each) => each.first > close && each.next <= end && !isTimeKind(each))) return false;
  return !tokens.slice(0, open).some(({ lower }, at) => lexicon.phrases.auxiliaries.has(lower) || isBorder(scene, at));
}

/** The words between two commas that a stretch stands in. */
export function betweenCommas(words: Words, stretch: Stretch): Stretch | undefined {
  const first = behindBorder(words, stretch.first);
  const next = nextBorder(words, stretch.next);
  const isComma = (at: number) => words.tokens[at]?.lower === ",";
  return isComma(first - 1) && isComma(next) ? { first, next } : undefined;
}

/** "whose", or a relative pronoun whose verb is no perfect. */
function opensInsertion({ tokens, lexicon }: Scene, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  const relative = matchPhrase(lexicon.syntax.relatives, tokens, at) !== undefined;
  const { perfect, verbFirst, pluperfect } = lexicon.syntax;
  const isDone = (index: number) =>
    verbFirst.test(tokens[index]?.lower ?? "") || pluperfect.participle.test(tokens[index]?.lower ?? "");
  // "che ha | un debito"
  const object = isDeterminer({ tokens, lexicon }, at + 2);
  if (relative) return object || !(perfect.test(tokens[at + 1]?.lower ?? "") && (isDone(at + 2) || isDone(at + 3)));
  // "Le chantier, dont le coût est évalué à 2,6 milliards,": that is news as well.
  return !lexicon.language.romance && lexicon.words.whose.has(lower);
}

/** Goes the main clause on there with its verb? */
function goesOn({ tokens, lexicon }: Scene, at: number): boolean {
  const { lower, text, type } = tokens[at] ?? { lower: "", text: "", type: "symbol" };
  if (lexicon.phrases.auxiliaries.has(lower)) return true;
  if (isFunctionWord(lower, lexicon)) return false;
  if (lexicon.language.romance) return type === "word" && text === lower;
  return lexicon.syntax.verbFirst.test(lower) || lexicon.syntax.presentVerb.test(lower);
}
