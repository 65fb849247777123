import type { Article } from "../article/article.ts";
import { blocksOf } from "../article/article-blocks.ts";
import { plainWords } from "../article/plain-words.ts";
import { countryName } from "../base/country.ts";
import type { Card, CardFigure } from "../card/card.ts";
import { factKey } from "../figure/fact.ts";
import type { Figure } from "../figure/figure.ts";
import { internationalChart } from "./chart/cell-value.ts";
import { type Chart, chartsOf, mayHaveCharts } from "./chart/charts.ts";
import { mayHaveSteps, stepsOf } from "./chart/steps.ts";
import { eventsOf, yearsOf } from "./chart/timeline.ts";
import { labelFigure } from "./label/label.ts";
import { isDeclared, leadingChange, leadsOf, openingOf, stepsOpening } from "./opening.ts";
import type { Story } from "./story.ts";
import { bigDateOf } from "./template/big-date.ts";
import { type Change, changesOf } from "./template/change.ts";
import { quotationOf } from "./template/quotation.ts";
import { type Rivals, rivalsOf } from "./template/rivals.ts";
import { partOf } from "./template/share.ts";
import { takeawaysOf } from "./template/takeaways.ts";

/** What one template would show of an article. */
type Offer = Pick<Card, "template"> & Partial<Card>;

/** A sentence that a hero can set at reading size. */
const longestQuote = 240;

/** A card holds no more side by side without shrinking them below reading size. */
const mostFigures = 4;

/**
 * What each template would show, for those that the article can fill, what it opens with first and then in the order an editor
 * would think of them. A story without figures opens with its `cover`. Who takes the first asks nothing of the others.
 */
export function* offersOf(
  article: Article,
  story: Story,
  words: (figure: Figure) => CardFigure,
  style: "international" | "local",
): Generator<Offer> {
  const { lang } = article;
  const figures = story.chosen.slice(0, mostFigures).map(words);
  const [best] = figures;
  const leads = leadsOf(story, article.title);
  const change = leadingChange(changesOf(story.figures, lang), leads);
  // A list of the front matter is none that a page shows.
  const body = article.markdown.slice(article.bodyStart);
  const tables = mayHaveCharts(body) ? chartsOf(article, blocksOf(article), leads) : [];
  const rivals = rivalsOf(story.figures, leads, lang);
  const charts =
    rivals && !tables.some(({ template }) => template === "versus") ? [...tables, rivalChart(rivals, article)] : tables;
  // A chart's figures are the story's, for its alt text and its page.
  const drawn: Offer[] = charts.map((chart) => ({
    ...(style === "international" ? internationalChart(chart, lang) : chart),
    figures,
  }));
  const changed = change && changeOffer(change, story, lang, words);
  if (changed) drawn.push(changed);
  const stepped = mayHaveSteps(body) ? stepsOf(blocksOf(article), lang) : undefined;
  if (stepped) drawn.push({ template: "steps", timeline: stepped });
  const big = isDeclared(story) ? undefined : bigDateOf(story.figures, article);
  if (big) drawn.push({ template: "date", figures: [dated(big.figure, lang, words)], date: big.date });
  const opening =
    (big && "date") ??
    openingOf(story, leads, charts, changed && change, article) ??
    (stepped && stepsOpening(story, leads));
  yield* drawn.filter(({ template }) => template === opening);

  const trio: Offer = { template: "trio", figures };
  const hero: Offer = { template: "hero", figures: figures.slice(0, 1) };
  if (best) {
    // One figure has room for its whole sentence, which says it best.
    // "Il avait 94 ans": of whom, only its label says.
    const isNamed = story.chosen[0]?.source.named !== undefined && best.label !== "";
    yield* figures.length === 1 && !isNamed && (best.label === "" || speaks(best, article))
      ? [hero, trio]
      : [trio, hero];
  } else yield { template: "cover" };
  yield* drawn.filter(({ template }) => template !== opening);
  const { countries } = article.front.cards || {};
  if (countries)
    yield { template: "map", figures: figures.slice(0, 1), map: { countries: countries.map(namedIn(lang)) } };

  const part = first([...story.chosen, ...story.figures], (figure) => {
    const share = partOf(figure, lang);
    return share && { ...share, figure: words(labelled(figure, lang)) };
  });
  if (part) yield { template: "share", figures: [part.figure], share: part };

  // What the author lists is told so already.
  const events = stepped ? undefined : eventsOf(story.figures, (figure) => labelled(figure, lang));
  if (events) {
    const timeline = events.map((event) => {
      const { value, kicker, label } = words(event);
      return { value, label, at: yearsOf(event.date as string), ...(kicker ? { kicker } : {}) };
    });
    yield { template: "timeline", timeline };
  }

  const items = takeawaysOf(blocksOf(article), lang);
  if (items) yield { template: "takeaways", items };
  const quote = quotationOf(blocksOf(article));
  if (quote) yield { template: "quote", quote };
  if (figures.length > 0) yield { template: "cover" };
}

/** A country with its name in the article's language. */
const namedIn = (lang: string) => (code: string) => ({ code, name: countryName(code, lang) });

/** Two rivals as bars from one line; what is measured is what their sentence says, where it is not the title. */
function rivalChart({ sides, sentence }: Rivals, { title, lang }: Article): Chart {
  const bars = sides.map(({ name, figure }) => ({
    label: name.charAt(0).toLocaleUpperCase(lang) + name.slice(1),
    value: plainWords(figure.source.text),
    amount: figure.amount,
  }));
  return { template: "versus", bars: { label: sentence === title ? "" : sentence, bars } };
}

/** A change with the story's figures but for the level that was: it is drawn, and no news. */
function changeOffer(
  change: Change,
  story: Story,
  lang: string,
  words: (figure: Figure) => CardFigure,
): Offer | undefined {
  const { from, to, when } = change;
  const told = story.chosen.find((figure) => factKey(figure) === factKey(to));
  const [first, second] = when.from && when.to ? [from, to] : [to, from];
  const label = to.label || labelFigure(first, lang) || labelFigure(second, lang) || told?.label || "";
  if (label === "") return undefined;
  const delta = change.delta && words(change.delta).value;
  const state = (figure: Figure, date: Figure | undefined) => {
    const { value, words: said } = words(figure);
    const amount = figure.direction === "down" ? -figure.amount : figure.amount;
    return { value, amount, words: said, ...(date ? { when: words(date).value } : {}) };
  };
  const news = story.chosen.filter((figure) => factKey(figure) !== factKey(from));
  return {
    template: "change",
    figures: news.slice(0, mostFigures).map(words),
    change: { label, from: state(from, when.from), to: state(to, when.to), ...(delta ? { delta } : {}) },
  };
}

/** A date's figure, with the article's own words before it: "jusqu’au" of a day, where a card says "jusqu’en" of a year. */
function dated(figure: Figure, lang: string, words: (figure: Figure) => CardFigure): CardFigure {
  const shown = words(labelled(figure, lang));
  const said = figure.spans?.qualifier?.text;
  return shown.kicker && said ? { ...shown, kicker: plainWords(said).toLocaleLowerCase(lang) } : shown;
}

/** A sentence that a hero can show, and that is not the title again. */
function speaks({ sentence }: CardFigure, { title }: Article): boolean {
  return sentence.length <= longestQuote && sentence !== title;
}

function first<T, R>(values: readonly T[], read: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function labelled(figure: Figure, lang: string): Figure {
  return { ...figure, label: figure.label ?? labelFigure(figure, lang) };
}
