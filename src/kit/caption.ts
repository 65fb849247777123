import type { Network } from "./networks.ts";

/** What a post can say of an article. */
interface Told {
  title: string;
  /** The card's figures as one reads them, each a line. */
  lines: readonly string[];
  url?: string | undefined;
  hashtags: readonly string[];
}

/** No title has more characters as a reader sees them; what a hostile one has more is not counted. */
const longestTitle = 1000;

const segmenter = new Intl.Segmenter();

/**
 * A post's text for a network, within its limit: the title, as many figures as there is room for, the link, hashtags. Hashtags
 * go first, from the last on, then the last figures; a title that is too long for itself ends with "…", and an address that no
 * title has room beside is left out.
 */
export function captionFor(network: Network, told: Told): { text: string; length: number } {
  const { text: opening, isAll } = openingOf(told.title, longestTitle);
  const title = isAll ? opening : `${opening}…`;
  const hashtags = told.hashtags.slice(0, network.hashtags);
  const url = network.links ? told.url : undefined;
  const write = (head: string, lines: readonly string[], tags: readonly string[], address = url) =>
    [head, lines.map((line) => `• ${line}`).join("\n"), address, tags.join(" ")].filter(Boolean).join("\n\n");
  const length = (text: string) => network.count(text, url);
  const fits = (text: string) => length(text) <= network.limit;
  for (let count = told.lines.length; count >= 0; count--) {
    for (let tags = hashtags.length; tags >= 0; tags--) {
      const text = write(title, told.lines.slice(0, count), hashtags.slice(0, tags));
      if (fits(text)) return { text, length: length(text) };
    }
  }
  const beside = cutTitle(title, (head) => fits(write(head, [], [])));
  const text = beside === "" ? cutTitle(title, fits) : write(beside, [], []);
  return { text, length: length(text) };
}

/** A word is cut where that leaves more than this share of what fits: of scripts without spaces, and of endless words. */
const least = 0.6;

/** As much of a title as fits, to the end of a word, with "…"; "" where nothing of it does. */
function cutTitle(title: string, fits: (title: string) => boolean): string {
  if (fits(title)) return title;
  const characters = charactersOf(title);
  const cut = (count: number) => `${characters.slice(0, count).join("").trimEnd()}…`;
  let [some, tooMany] = [0, characters.length];
  while (tooMany - some > 1) {
    const middle = Math.floor((some + tooMany) / 2);
    if (fits(cut(middle))) some = middle;
    else tooMany = middle;
  }
  if (some === 0) return "";
  const words = characters.slice(0, some + 1).findLastIndex((character) => /\s/.test(character));
  return cut(words > some * least ? words : some);
}

function openingOf(text: string, most: number): { text: string; isAll: boolean } {
  let count = 0;
  for (const { index } of segmenter.segment(text)) {
    if (count === most) return { text: text.slice(0, index), isAll: false };
    count++;
  }
  return { text, isAll: true };
}

function charactersOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
