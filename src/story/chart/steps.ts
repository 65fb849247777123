import type { Block } from "../../article/block.ts";
import type { CardEvent } from "../../card/card.ts";
import { extractFigures } from "../../figure/extract.ts";
import { mayHaveTable } from "./charts.ts";
import { tablesOf } from "./table.ts";
import { yearsOf } from "./timeline.ts";

/** Two are no list, and a longer one is not looked through on a card. */
const [fewest, most] = [3, 8];

/** A date of more characters is a sentence; words of more do not stand beside it. */
const [longestDate, longestWords] = [24, 100];

/** "Mars 2026 : enquête publique", "2028 – ouverture": a date, and words behind it. */
const dated = /^(?<date>[^:–—]{0,24}?\d[^:–—]{0,24}?)\s*(?::|\s[–—-]\s)\s*(?<words>\S.*)$/su;

/** The article's first list of dated steps, or table of dates and words, as its author wrote them; undefined where there is none. */
export function stepsOf(blocks: readonly Block[], lang: string): CardEvent[] | undefined {
  for (const list of [...listsOf(blocks), ...tablesOf(blocks).map(rowsOf)]) {
    if (list.length < fewest || list.length > most) continue;
    const told = list.map(({ date, words }) => stepOf(date, words, lang)).filter((event) => event !== undefined);
    if (told.length < list.length) continue;
    const inOrder = told.every(({ date }, index) => index === 0 || !isBefore(date, told[index - 1]?.date ?? date));
    if (inOrder) return told.map(({ date: _, ...event }) => event);
  }
  return undefined;
}

/** Of a year alone it is not known what of it comes first: "Mars 2026" may be before "Été 2026". */
function isBefore(date: string, other: string): boolean {
  const length = date.length === other.length ? date.length : 4;
  return date.slice(0, length) < other.slice(0, length);
}

/** Whether a file may have a list or a table of dates: where it has not, its blocks need not be read. */
export function mayHaveSteps(markdown: string): boolean {
  const list = /^[ \t>]*(?:[-*+]|\d{1,2}[.)])\s[^\n]*\d{4}/m;
  return mayHaveTable(markdown) || list.test(markdown) || /<[ou]l/i.test(markdown);
}

interface Item {
  date: string;
  words: string;
}

/** Items that follow each other, each a date and words. */
function listsOf(blocks: readonly Block[]): Item[][] {
  const lists: Item[][] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "item") {
      const { date = "", words = "" } = dated.exec(block.text.trim())?.groups ?? {};
      if (last?.kind === "item" && last.heading === block.heading) lists.at(-1)?.push({ date, words });
      else lists.push([{ date, words }]);
    }
    last = block;
  }
  return lists;
}

/** A table of two columns, of which the second has no numbers of its own. */
function rowsOf({ head, rows }: ReturnType<typeof tablesOf>[number]): Item[] {
  return head.length === 2 ? rows.map(([date = "", words = ""]) => ({ date, words })) : [];
}

/** The date as its author writes it, "Fin 2026": of a season and of the end of a year only the year is read. */
function stepOf(date: string, words: string, lang: string): (CardEvent & { date: string }) | undefined {
  const [figure, ...more] = extractFigures(date, { lang });
  if (figure?.date === undefined || figure.to !== undefined || more.length > 0) return undefined;
  const beside = date.replace(figure.source.text, "");
  const label = words.trim().replace(/[.;\s]+$/, "");
  if (/\d/.test(beside) || date.length > longestDate || label.length > longestWords || !/\p{L}{2}/u.test(label))
    return undefined;
  return {
    value: date.trim(),
    date: figure.date,
    at: yearsOf(figure.date),
    label: label.charAt(0).toLocaleUpperCase(lang) + label.slice(1),
  };
}
