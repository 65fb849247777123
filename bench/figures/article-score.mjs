import { figureFaults } from "./figure-faults.mjs";
import { factsOfValue } from "./gold-fact.mjs";
import { figuresShown, valuesDrawn } from "./shown.mjs";

const mislabelled = new Set(["unsaid", "unsaid in the chart", "label", "kind's name"]);

/** The score of an article that has no card, because reading it failed. */
export function failedArticle(row, error) {
  const faults = [{ kind: "crash", text: error.message, untrue: true }];
  return { ...tally(row, [], faults), slotsFilled: 0, mustShown: 0, loneHero: false };
}

function tally(row, figures, faults) {
  return {
    isFalse: faults.some(({ untrue }) => untrue),
    publishable: faults.length === 0,
    shown: figures.length,
    labelsRight: figures.length - faults.filter(({ kind }) => mislabelled.has(kind)).length,
    slots: row.count,
    musts: row.must.length,
    faults,
  };
}

/** Counts for one article of a news set: its gold in `row`, beside the card that was made of it and the conflicts found. */
export function scoreArticle(row, { card, conflicts }) {
  const figures = figuresShown(card);
  const hero = card?.template === "hero";
  const judged = figures.map((figure) => figureFaults(figure, { row, figures, hero }));
  const faults = judged.flatMap((each) => each.faults);
  const covered = new Set(judged.map(({ index }) => index));
  for (const value of valuesDrawn(card)) {
    const [fact] = factsOfValue(row, value);
    if (fact === undefined) faults.push({ kind: "unsaid in the chart", text: value, untrue: true });
    covered.add(fact);
  }
  const missing = row.must.filter((index) => !covered.has(index));
  for (const index of missing) faults.push({ kind: "missing", text: row.said[index].v[0] });
  if (figures.length > row.count) faults.push({ kind: "too many", text: `${figures.length}, not ${row.count}` });
  if (conflicts.length > 0 !== Boolean(row.conflict)) faults.push({ kind: "conflicts", text: `${conflicts.length}` });
  return {
    ...tally(row, figures, faults),
    slotsFilled: judged.filter(({ isNews }) => isNews).length,
    mustShown: row.must.length - missing.length,
    loneHero: hero && row.count > 1,
  };
}

const share = (part, whole) => (whole === 0 ? undefined : part / whole);

/** The measures of a set of articles, as shares; undefined where there is nothing to measure. */
export function measures(scores) {
  const total = (of) => scores.reduce((sum, score) => sum + Number(of(score)), 0);
  const articles = scores.length;
  return {
    articles,
    falseCards: share(
      total(({ isFalse }) => isFalse),
      articles,
    ),
    publishable: share(
      total(({ publishable }) => publishable),
      articles,
    ),
    labelsRight: share(
      total(({ labelsRight }) => labelsRight),
      total(({ shown }) => shown),
    ),
    mustHave: share(
      total(({ mustShown }) => mustShown),
      total(({ musts }) => musts),
    ),
    slotsFilled: share(
      total(({ slotsFilled }) => slotsFilled),
      total(({ slots }) => slots),
    ),
    loneHeroes: share(
      total(({ loneHero }) => loneHero),
      articles,
    ),
  };
}
