import type { Network } from "./networks.ts";

/** What a post can say of an article. */
interface Told {
  title: string;
  /** The card's figures as one reads them, each a line. */
  lines: readonly string[];
  url?: string | undefined;
  hashtags: readonly string[];
}

/** No title is longer; what a hostile one has more is not counted. */
const longestTitle = 1000;

/**
 * A post's text for a network, within its limit: the title, as many figures as there is room for, the link, hashtags. Hashtags
 * go first, then the last figures; a title that is too long for itself ends with "…".
 */
export function captionFor(network: Network, told: Told): { text: string; length: number } {
  const title = told.title.slice(0, longestTitle);
  const hashtags = told.hashtags.slice(0, network.hashtags).join(" ");
  const url = network.links ? told.url : undefined;
  const write = (head: string, lines: readonly string[], tags: string) =>
    [head, lines.map((line) => `• ${line}`).join("\n"), url, tags].filter(Boolean).join("\n\n");
  const length = (text: string) => network.count(text, url);
  for (let count = told.lines.length; count >= 0; count--) {
    for (const tags of hashtags ? [hashtags, ""] : [""]) {
      const text = write(title, told.lines.slice(0, count), tags);
      if (length(text) <= network.limit) return { text, length: length(text) };
    }
  }
  const text = write(
    cutTitle(title, (head) => length(write(head, [], "")) <= network.limit),
    [],
    "",
  );
  return { text, length: length(text) };
}

/** As many of a title's words as fit, with "…". */
function cutTitle(title: string, fits: (title: string) => boolean): string {
  const words = title.split(/\s+/);
  let [least, most] = [0, words.length];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(`${words.slice(0, middle).join(" ")}…`)) least = middle;
    else most = middle;
  }
  return `${words.slice(0, least).join(" ")}…`;
}
