import type { Stretch } from "../figure/clause.ts";
import { isTimeKind } from "../figure/mention.ts";
import type { Around } from "./around.ts";
import { beginsWithTime, isContent, mentionAt, type Passage } from "./passage.ts";

/** Languages whose subject may stand behind its verb and the number: "Sube un 3 % el precio de la luz". */
const inverting: Record<string, RegExp> = {
  es: /^(?:el|la|los|las)$/,
  it: /^(?:il|lo|la|l|i|gli|le)$/,
  pt: /^(?:o|a|os|as)$/,
};

const day =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|luned|marted|mercoled|gioved|venerd|sabato|domenica|segunda|terça|quarta|quinta|sexta)/;

/** "in aumento dell’1,2% | i movimenti aerei": what rose stands behind the share, and is no one else's. */
export function isBehindVerb({
  around,
  quantity,
  passage,
}: {
  around: Around;
  quantity: Stretch;
  passage: Passage;
}): boolean {
  const { tokens, lexicon, mentions } = passage;
  const { after } = around;
  const article = inverting[lexicon.language.code];
  const mention = mentionAt(passage, quantity);
  if (!article || mention?.kind !== "percent" || !mention.directionSpan || after.first !== quantity.next) return false;
  const [way] = mention.directionSpan;
  if (way >= quantity.first || !article.test(tokens[after.first]?.lower ?? "")) return false;
  // "Le vendite sono salite del 3% la settimana scorsa": the subject stands before the verb.
  const opens = way === 0 || /^[,;:(–—]$/.test(tokens[way - 1]?.lower ?? "");
  const noun =
    /^(?:in|al)$/.test(tokens[way - 1]?.lower ?? "") && (way === 1 || /^[,;:(–—]$/.test(tokens[way - 2]?.lower ?? ""));
  const joined = /^(?:y|e|ed)$/.test(tokens[way - 1]?.lower ?? "") || /^(?:y|e|ed)$/.test(tokens[way - 2]?.lower ?? "");
  if (!opens && !noun && !joined) return false;
  const next = tokens[after.first + 1]?.lower ?? "";
  if (day.test(next) || beginsWithTime(passage, after)) return false;
  return isContent(passage, after) && !mentions.some((each) => !isTimeKind(each) && each.first === after.first);
}
