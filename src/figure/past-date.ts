import type { Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";

/** A participle, as far as its ending shows it. */
const participle: Record<string, RegExp> = {
  fr: /^\p{Ll}{2,}(?:ée?s?|[iu]e?s?|it|is|te?s?)$|^(?:été|eu)$/u,
  en: /^(?:been|\p{Ll}{2,}ed)$/u,
  es: /^\p{Ll}{2,}(?:[ai]do|sto|cho)$/u,
  it: /^\p{Ll}{2,}(?:[aiu]t[oaie]|s[oaie])$/u,
  pt: /^\p{Ll}{2,}(?:[ai]d[oa]s?|sto|to)$/u,
};

/**
 * "En août 2019, deux passants avaient été tués": a year that opens the sentence, and what had happened by then, tell
 * what went before the news.
 */
export function isOfPastDate({ scene, mention, mentions, clause }: Reading): boolean {
  const [date] = mentions;
  if (scene.heading || date?.kind !== "date" || date.first > 2 || date.qualifier || date.next > mention.first)
    return false;
  if (!/\d{4}/.test(date.date ?? "")) return false;
  const { tokens, lexicon } = scene;
  for (let at = Math.max(date.next, clause.first); at < Math.min(clause.next, mention.next + 4); at++)
    if (lexicon.syntax.pluperfect.test(tokens[at]?.lower ?? "")) return isParticiple(scene, at + 1);
  return false;
}

function isParticiple({ tokens, lexicon }: Scene, at: number): boolean {
  const ending = participle[lexicon.language.code];
  return ending !== undefined && [at, at + 1].some((index) => ending.test(tokens[index]?.lower ?? ""));
}
