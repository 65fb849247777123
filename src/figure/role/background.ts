import { isFunctionWord } from "../clause/clause.ts";
import { pastOf } from "../clause/of.ts";
import type { Reading } from "../clause/reading.ts";
import { isShareKind } from "../mention.ts";
import { hasWord } from "../token/has-word.ts";

/**
 * "a firm with 620 staff", but not "voted against a deal | that would have raised their pay": what that says is of the noun before it.
 * "12.000 Einwohner" says how large a town is, "jeder fünfte Einwohner" of whom the share is.
 */
export function isBackground({ scene, mention, clause, cues }: Reading): boolean {
  const said = cues.get("background");
  if (!said) return false;
  const { tokens, lexicon } = scene;
  const which = tokens.findIndex(({ lower }, at) => at > mention.next && lexicon.words.whichClause.has(lower));
  const end = which === -1 ? clause.next : Math.min(which, clause.next);
  const of = pastOf(tokens, mention.next, lexicon);
  const group = mention.kind === "ratio" || (isShareKind(mention) && of > mention.next) ? of : -1;
  // "The country’s population | grew by 0.4 %": what changes is no state of things.
  const isNoun = (at: number) => isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon);
  // "Island population tops 185,000": a title says nothing by the way of what stands before its number.
  const heads = (next: number) => scene.heading && mention.kind === "count" && next < mention.first;
  // "Es werden 220 Wohnungen gebaut": what is still to be done is no state of things.
  const isAhead = (at: number) =>
    at > mention.first && lexicon.language.split && hasWord(tokens, lexicon.words.becoming, clause.first, at);
  // "In Torvund wurden 412 Kinder | geboren", "zijn 220 woningen | gebouwd": how many it happened to is what happened.
  const isDone = (at: number) =>
    at === mention.next &&
    mention.kind === "count" &&
    lexicon.language.split !== undefined &&
    hasWord(tokens, lexicon.phrases.auxiliaries, clause.first, mention.first);
  const changes = (from: number) =>
    tokens.slice(from, mention.first).some(({ lower }, at) => lexicon.ways.has(lower) && !isNoun(from + at));
  // "la producción de los pueblos que agrupa el Comité | llegó a"
  const { romance, subjectFirst } = lexicon.language;
  const hasVerb = (from: number) =>
    romance === true &&
    !subjectFirst &&
    tokens.slice(from, mention.first).some(({ lower }) => lexicon.syntax.subjectless.test(lower));
  // "The company that runs the ferries | will cut 140 jobs": what it does otherwise is no state of things.
  const isApart = (at: number, next: number) =>
    lexicon.words.whichClause.has(tokens[at - 1]?.lower ?? "") &&
    (hasWord(tokens, lexicon.phrases.auxiliaries, next, mention.first) || hasVerb(next));
  const isSaid = (at: number, next: number) =>
    at >= clause.first && next <= end && at !== group && !isApart(at, next) && !isAhead(at) && !isDone(at);
  return said.some(({ at, next }) => isSaid(at, next) && !heads(next) && !(next < mention.first && changes(next)));
}
