import { isBorder, isFunctionWord, nextBorder, type Stretch, type Words } from "../clause/clause.ts";
import { type Cues, cuesIn, placeOf } from "../clause/cues.ts";
import { weekdayStart } from "../clause/weekday.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { Place } from "../score.ts";
import { isUpper } from "../token/character.ts";
import { hasWord } from "../token/has-word.ts";
import type { Token } from "../token/token.ts";

/** Characters of prose before the last paragraph that tells what a notice is of. */
const lead = 500;

/** Is what a title says that something opens, closes, starts, is cut or collected: "Coupure d'eau rue Basse"? */
export function tellsTurn(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return hasTurn({ tokens, lexicon }, cuesIn(tokens, lexicon), { first: 0, next: tokens.length });
}

function hasTurn({ tokens, lexicon }: Words, cues: Cues, { first, next }: Stretch): boolean {
  const { closures, turns } = lexicon.words;
  if (hasWord(tokens, closures, first, next) || hasWord(tokens, turns, first, next)) return true;
  return placeOf(cues, "milestone", first, next) !== -1;
}

/**
 * "La rue des Tanneurs sera fermée à partir du | lundi 9 novembre": is it the day on which what the title tells of comes to pass? It
 * stands in the lead, in a sentence of what is to come; what was opened, said or voted on a day is told otherwise.
 */
export function isAppointed(
  scene: Scene,
  mention: Mention,
  mentions: readonly Mention[],
  { kind, said, subject, turns }: Place,
): boolean {
  const { tokens, lexicon } = scene;
  const opens = kind === "title" || (kind !== "quote" && kind !== "cell" && kind !== "footnote" && said < lead);
  if (!opens || !/-\d\d-\d\d$/.test(mention.date ?? "") || mention.modality === "negated") return false;
  if (isLastOfDays(scene, mention)) return false;
  const { qualifier } = mention;
  if (qualifier === "by") return false;
  const isFrom = qualifier === "from" || qualifier === "until" || qualifier === "since";
  const month = tokens.slice(mention.first, mention.next).find(({ lower }) => lexicon.months.has(lower));
  const isTitled = isFrom && subject.has((month?.lower ?? "").slice(0, 5));
  if (!turns && !isTitled) return false;
  const clause = clauseOf(scene, mention);
  if (turns && isUnderRubric(scene, mention)) return true;
  if (isOver(scene, clause) || isOfTime(scene, clause.first)) return false;
  // "Dal 1° gennaio il prezzo salirà del 4,7%": the amount is what is told, and the day says when.
  if (mentions.some((each) => isPrice(each) && each.first >= clause.first && each.next <= clause.next)) return false;
  const isTold = hasTurn(scene, cuesIn(tokens, lexicon), clause);
  const isToCome = tokens
    .slice(clause.first, clause.next)
    .some(
      ({ lower, text }) =>
        lexicon.syntax.nowOrLater.test(lower) ||
        (kind !== "title" && !isUpper(text) && lexicon.words.turning.has(lower)),
    );
  return isTold ? isToCome || isTitled || qualifier === "from" : isToCome && isTitled;
}

function isPrice({ kind }: Mention): boolean {
  return kind === "money" || kind === "percent";
}

/** Words between marks that hold the day; where it stands between two by itself, those of its sentence. */
function clauseOf({ tokens, lexicon }: Scene, mention: Mention): Stretch {
  const start = weekdayStart({ tokens, lexicon }, mention.first);
  const isMark = (at: number) => isBorder({ tokens, lexicon }, at);
  const isHard = (at: number) => isMark(at) && tokens[at]?.lower !== ",";
  const isThat = (at: number) => lexicon.words.that.has(tokens[at]?.lower ?? "");
  const between = (ends: (at: number) => boolean) => {
    let [first, next] = [start, mention.next];
    while (!ends(first - 1) && !isThat(first - 1)) first--;
    while (!ends(next) && !isThat(next)) next++;
    return { first, next };
  };
  const own = between(isMark);
  // "ab Montag, 12. April, | für den Durchgangsverkehr gesperrt": the second comma closes what the first has opened.
  const isPair = tokens.slice(start, mention.first).some(({ lower }) => lower === ",");
  if (isPair && tokens[own.next]?.lower === ",") own.next = nextBorder({ tokens, lexicon }, own.next + 1);
  const isLight = ({ lower }: Token) => isFunctionWord(lower, lexicon);
  const others = [...tokens.slice(own.first, start), ...tokens.slice(mention.next, own.next)];
  return others.every(isLight) ? between(isHard) : own;
}

/** Words of a notice's rubric, and from its colon to the day: "Period of closure: 8am on". */
const longestRubric = 8;

/** "Period of closure: 8am on Monday 11 January": behind a few words and a colon that tell what comes to pass. */
function isUnderRubric({ tokens, lexicon }: Scene, { first }: Mention): boolean {
  const colon = tokens.findLastIndex(
    ({ lower }, at) => at < first && lower === ":" && isBorder({ tokens, lexicon }, at),
  );
  if (colon < 1 || colon > longestRubric || first - colon > longestRubric) return false;
  const rubric = { first: 0, next: colon };
  return hasTurn({ tokens, lexicon }, cuesIn(tokens, lexicon), rubric) && !isOver({ tokens, lexicon }, rubric);
}

/** "for the fiscal year that | begins July 1": of a time, and of no thing that begins. */
function isOfTime({ tokens, lexicon }: Scene, first: number): boolean {
  const relative = lexicon.words.that.has(tokens[first - 1]?.lower ?? "");
  const time = tokens[first - 2]?.lower ?? "";
  return relative && (lexicon.syntax.yearNoun.test(time) || lexicon.phrases.datePrepositions.has(time));
}

/** "was opened", "a fermé", "wurde gesperrt": what has been done, or somebody said. */
function isOver({ tokens, lexicon }: Words, { first, next }: Stretch): boolean {
  const { perfect, over, pluperfect, nowOrLater } = lexicon.syntax;
  const words = tokens.slice(first, next);
  const done = words.some(
    ({ lower }) =>
      lexicon.words.was.has(lower) ||
      lexicon.words.passed.has(lower) ||
      ((perfect.test(lower) || over.test(lower) || pluperfect.auxiliary.test(lower)) && !nowOrLater.test(lower)),
  );
  return done;
}

/** "du 6 au | 24 avril", "9., 10. und | 11. Januar": the last of several days, of which the others are not told. */
function isLastOfDays({ tokens, lexicon }: Scene, { first }: Mention): boolean {
  let at = first - 1;
  for (; at >= 0 && at > first - 5; at--) {
    const { type, lower } = tokens[at] as Token;
    if (type === "number") return Number(lower) <= 31;
    const isDay = lexicon.words.saidDays.has(lower) || lexicon.months.has(lower);
    const isLight = type === "symbol" || isFunctionWord(lower, lexicon) || isDay;
    if (!isLight && !lexicon.before.root.has(lower)) return false;
  }
  return false;
}
