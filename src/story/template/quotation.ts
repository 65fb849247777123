import type { Block } from "../../article/block.ts";
import type { CardQuote } from "../../card/card.ts";

/** Words in quotation marks of any language, then a dash and who said them, and after a comma what that person is. */
const attributed = /^(?<text>[\s\S]+?)\s*(?:\n|\s)[—–-]\s*(?<by>[^,\n]{2,60})(?:,\s*(?<role>[^\n]{2,80}))?$/u;

const outerMarks = /^[«“"„‘]\s*|\s*[»”"“’]$/gu;

/** The article's first block quote, with who said it where its last words are "— Name, role". */
export function quotationOf(blocks: readonly Block[]): CardQuote | undefined {
  const block = blocks.find(({ kind }) => kind === "quote");
  if (!block) return undefined;
  const { text = block.text, by, role } = attributed.exec(block.text.trim())?.groups ?? {};
  const quote: CardQuote = { text: text.trim().replace(outerMarks, "") };
  if (by) quote.by = by.trim();
  if (role) quote.role = role.trim();
  return quote;
}
