import { parseBlocks } from "../article/blocks.ts";
import { tablesOf } from "../story/chart/table.ts";
import { whyUndrawable } from "../story/chart/undrawable.ts";
import type { Finding } from "./finding.ts";
import { placeAt } from "./place.ts";
import type { Subject } from "./subject.ts";

/** Tables of numbers that no card can draw, and why not. */
export function undrawableTables({ article }: Subject): Finding[] {
  const { markdown, bodyStart, lang, path } = article;
  return tablesOf(parseBlocks(markdown, bodyStart)).flatMap((table) => {
    const why = table.offset === undefined ? undefined : whyUndrawable(table, lang);
    if (why === undefined) return [];
    const place = placeAt(markdown, table.offset ?? bodyStart, path);
    return [{ message: `no card can draw this table: ${why}`, place, length: table.head[0]?.length || 1 }];
  });
}
