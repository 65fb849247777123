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

/** What an article makes of how its contest ended; how a vote did is second to what was decided. */
const scores = { word: 0.66, names: 0.66, votes: 0.42 };

/**
 * What the article makes of a result that it tells as its news: in its title or its opening, or between the names of those whom the
 * title has; 0 of others.
 */
export function scoreOfResult(scene: Scene, mention: Mention, { kind, said, subject }: Place): number {
  const outcome = outcomeOf(scene, mention);
  if (!outcome) return 0;
  const score = scores[outcome.by];
  // Of a text without a title nothing tells what its news is.
  if (kind === "title" || subject.size === 0) return kind === "title" ? score : 0;
  if (kind !== "paragraph" || isAsking(scene)) return 0;
  if (said === 0) return score;
  const shared = sharedStems(scene.tokens, subject);
  const isTold = said < longestOpening ? shared > 0 : shared >= leastShared && outcome.by === "names";
  return isTold ? score : 0;
}

function isAsking({ tokens }: Scene): boolean {
  return tokens.at(-1)?.lower === "?";
}

/**
 * An article is of one contest: of the results that stand where news does, the title's, else the first one, wherever it is said. The
 * others are of other matches, and no figures; of other votes they are background.
 */
export function ofOwnContest(figures: Figure[]): Figure[] {
  const results = figures.filter((figure) => isResult(figure) && figure.origin === "extracted");
  if (results.length === 0) return figures;
  const news = results.filter(({ role }) => role === "news");
  const own = news.find(({ source }) => source.title) ?? news[0];
  const others = new Set(results.filter((figure) => !own || factKey(figure) !== factKey(own)));
  return figures
    .filter((figure) => !others.has(figure) || saysVotes(figure))
    .map((figure) => {
      if (others.has(figure)) return { ...figure, role: "background", score: 0 };
      return results.includes(figure) ? { ...figure, role: "news", score: own?.score ?? 0 } : figure;
    });
}

/** "31 votes to 19", where "27-19" and "41 à 17" have no word for what is counted. */
function saysVotes({ source }: Figure): boolean {
  return /\p{L}{3}/u.test(source.text);
}
