import { factKey } from "../fact.ts";
import type { Figure } from "../figure.ts";
import { isResult, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { Place } from "../score.ts";
import { sharedStems } from "../stems.ts";
import { outcomeOf } from "./outcome.ts";

/** Characters of prose before what is still an article's opening. */
const longestOpening = 300;
/** Of two sides' names, so many words that the title has tell that it is the title's contest. */
const leastShared = 2;

/** What an article makes of how its contest ended. */
const score = 0.66;

/** Does the article tell the result as its news: in its title or its opening, or between the names of those whom the title has? */
export function isToldResult(scene: Scene, mention: Mention, { kind, said, subject }: Place): boolean {
  // Of a text without a title nothing tells what its news is.
  if (kind === "title" || subject.size === 0) return kind === "title";
  if (kind !== "paragraph" || isAsking(scene)) return false;
  if (said === 0) return true;
  const shared = sharedStems(scene.tokens, subject);
  return said < longestOpening ? shared > 0 : shared >= leastShared && outcomeOf(scene, mention)?.by === "names";
}

function isAsking({ tokens }: Scene): boolean {
  return tokens.at(-1)?.lower === "?";
}

/**
 * An article is of one contest: of the results that stand where news does, the title's, else the first one, wherever it is said. The
 * others are of other matches, and no figures.
 */
export function ofOwnContest(figures: Figure[]): Figure[] {
  const results = figures.filter((figure) => isResult(figure) && figure.origin === "extracted");
  if (results.length === 0) return figures;
  const news = results.filter(({ role }) => role === "news");
  const own = news.find(({ source }) => source.title) ?? news[0];
  const others = new Set(results.filter((figure) => !own || factKey(figure) !== factKey(own)));
  return figures
    .filter((figure) => !others.has(figure))
    .map((figure) => (results.includes(figure) ? { ...figure, role: "news", score } : figure));
}
