import type { Article } from "../../article/article.ts";
import type { CardDate } from "../../card/card.ts";
import type { Figure } from "../../figure/figure.ts";

/** A date that an article is about, in its parts. */
interface BigDate {
  figure: Figure;
  date: CardDate;
}

/** A sentence that is set under a date. */
const longest = 240;

/**
 * The day or the month that an article is about: the only figure of its title, with its year there or in the text, and later than the
 * article's own date. What is past is background, and what is off or put off is no date to keep.
 */
export function bigDateOf(figures: readonly Figure[], { title, lang, front }: Article): BigDate | undefined {
  const written = front.date;
  const inTitle = ({ source }: Figure) =>
    source.title === true || source.field === "title" || source.sentence === title;
  if (!written || figures.some((figure) => figure.kind !== "date" && inTitle(figure))) return undefined;
  const today = written.slice(0, 10);
  const told = figures.filter(
    ({ kind, date = "", to, role, modality, source }) =>
      kind === "date" &&
      /^\d{4}-\d\d(?:-\d\d)?$/.test(date) &&
      date > today.slice(0, date.length) &&
      to === undefined &&
      role !== "former" &&
      modality !== "negated" &&
      title.toLowerCase().includes(withoutYear(source.text).toLowerCase()),
  );
  const [first] = told;
  if (!first || told.some(({ date }) => date !== first.date)) return undefined;
  const figure = told.find((each) => !inTitle(each) && each.source.sentence.length <= longest) ?? first;
  const date = partsOf(figure, lang);
  return date && { figure, date };
}

/** "12 novembre 2027" of a title that says "12 novembre". */
function withoutYear(text: string): string {
  return text.replace(/(?:,|\s+de[l]?)?\s+\d{4}$/u, "");
}

/** Its day, its month's name and its year, where the article says them so. */
function partsOf({ date = "", source }: Figure, lang: string): CardDate | undefined {
  const [year = "", month = "", day] = date.split("-");
  const name = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" }).format(
    Date.UTC(Number(year), Number(month) - 1, 1),
  );
  const numbers: string[] = source.text.match(/\d+/g) ?? [];
  const isSaid = source.text.toLowerCase().includes(name.toLowerCase()) && numbers.includes(year);
  if (!isSaid || (day !== undefined && !numbers.some((number) => Number(number) === Number(day)))) return undefined;
  return { ...(day ? { day: String(Number(day)) } : {}), month: name, year };
}
