import type { Article } from "../article/article.ts";
import { parseBlocks } from "../article/blocks.ts";
import type { Card, CardFigure } from "../card/card.ts";
import type { Figure } from "../figure/figure.ts";
import { changeOf } from "./change.ts";
import { labelFigure } from "./label.ts";
import { quotationOf } from "./quotation.ts";
import { barsOf, trendOf } from "./series.ts";
import { partOf } from "./share.ts";
import type { Story } from "./story.ts";
import { tablesOf } from "./table.ts";
import { takeawaysOf } from "./takeaways.ts";
import { eventsOf, yearsOf } from "./timeline.ts";

/** What one template would show of an article. */
type Offer = Pick<Card, "template"> & Partial<Card>;

/** A sentence that a hero can set at reading size. */
const longestQuote = 240;

/** A card holds no more side by side without shrinking them below reading size. */
const mostFigures = 4;

/**
 * What each template would show, for those that the article can fill, in the order an editor would
 * think of them. A story without figures opens with its `cover`. Who takes the first asks nothing of the others.
 */
export function* offersOf(article: Article, story: Story, words: (figure: Figure) => CardFigure): Generator<Offer> {
  const { lang } = article;
  const figures = story.chosen.slice(0, mostFigures).map(words);
  const [best] = figures;
  const trio: Offer = { template: "trio", figures };
  const hero: Offer = { template: "hero", figures: figures.slice(0, 1) };
  if (best) {
    // One figure has room for its whole sentence, which says it best.
    yield* figures.length === 1 && (best.label === "" || speaks(best, article)) ? [hero, trio] : [trio, hero];
  } else yield { template: "cover" };

  const blocks = parseBlocks(article.markdown, article.bodyStart);
  const tables = tablesOf(blocks);
  const trend = first(tables, (table) => trendOf(table, lang));
  if (trend) yield { template: "trend", trend };
  const bars = first(tables, (table) => barsOf(table, lang));
  if (bars) yield { template: "bars", bars };

  const change = changeOf(story.figures);
  if (change) {
    const from = words(change.from);
    const to = words(change.to);
    const at = (date: Figure | undefined) => (date ? { when: words(date).value } : {});
    const label = change.to.label ?? labelFigure(change.when ? change.from : change.to, lang);
    const delta = change.delta && words(change.delta).value;
    yield {
      template: "change",
      figures: [from, to],
      change: {
        label,
        from: { value: from.value, amount: change.from.amount, ...at(change.when?.from) },
        to: { value: to.value, amount: change.to.amount, ...at(change.when?.to) },
        ...(delta ? { delta } : {}),
      },
    };
  }

  const part = first([...story.chosen, ...story.figures], (figure) => {
    const share = partOf(figure);
    return share && { ...share, figure: words(labelled(figure, lang)) };
  });
  if (part) yield { template: "share", figures: [part.figure], share: part };

  const events = eventsOf(story.figures);
  if (events) {
    const timeline = events.map((event) => {
      const { value, kicker, label } = words(labelled(event, lang));
      return { value, label, at: yearsOf(event.date as string), ...(kicker ? { kicker } : {}) };
    });
    yield { template: "timeline", timeline };
  }

  const items = takeawaysOf(blocks, lang);
  if (items) yield { template: "takeaways", items };
  const quote = quotationOf(blocks);
  if (quote) yield { template: "quote", quote };
  if (figures.length > 0) yield { template: "cover" };
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
