import type { Block } from "../../article/block.ts";
import { amountsOf } from "./cell.ts";
import type { Series } from "./series.ts";

/** An item's number in the file: "3. ", "3) ". */
const itemNumber = /^[\s>]*(\d{1,3})[.)]\s/;

/** "Danemark : 57 %", "Danemark – 57 %", "Danemark (57 %)": a name, and nothing but an amount behind it. */
const namedAmount = /^(?<name>.*?\p{L}.*?)(?:\s*[:：]\s*|\s+[–—-]\s+|,\s+|\s*\((?=.*\)$))(?<value>[^()]*\d[^()]*)\)?$/u;

/** The article's numbered lists whose items are a name and an amount, as columns under their heading. */
export function rankedListsOf(blocks: readonly Block[], markdown: string, lang: string): Series[] {
  const lists: { label: string; names: string[]; values: string[] }[] = [];
  let last = 0;
  for (const block of blocks) {
    const number = block.kind === "item" ? numberOf(block, markdown) : undefined;
    if (number === 1) lists.push({ label: block.heading, names: [], values: [] });
    else if (number === undefined || number !== last + 1) {
      last = 0;
      continue;
    }
    last = number;
    const { name = "", value = "" } = namedAmount.exec(block.text.trim())?.groups ?? {};
    lists.at(-1)?.names.push(name);
    lists.at(-1)?.values.push(value);
  }
  return lists.flatMap(({ label, names, values }) => {
    const amounts = label === "" || names.includes("") ? undefined : amountsOf(values, lang);
    if (!amounts) return [];
    return [
      { label, rows: amounts.map((amount, row) => ({ label: names[row] ?? "", value: values[row] ?? "", amount })) },
    ];
  });
}

/** The number before an item in its line of the file. */
function numberOf({ runs }: Block, markdown: string): number | undefined {
  const at = runs[0]?.offset ?? -1;
  const line = markdown.slice(markdown.lastIndexOf("\n", at - 1) + 1, at);
  const number = itemNumber.exec(`${line} `)?.[1];
  return number === undefined ? undefined : Number(number);
}
