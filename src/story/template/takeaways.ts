import type { Block } from "../../article/block.ts";
import { languageOf } from "../../figure/lexicon/read-languages.ts";

/** A card holds three to five lines a reader takes in at a glance. */
const most = 5;

/** The article's own list of what to remember: the items under a heading that says so, or undefined. */
export function takeawaysOf(blocks: readonly Block[], lang: string): string[] | undefined {
  const phrases = languageOf(lang).takeaways.split("|");
  const says = (heading: string) => {
    const words = heading.toLowerCase().replaceAll("’", "'");
    return phrases.some((phrase) => words.includes(phrase));
  };
  const items = blocks.filter(({ kind, heading }) => kind === "item" && says(heading)).map(({ text }) => text.trim());
  return items.length >= 2 ? items.slice(0, most) : undefined;
}
