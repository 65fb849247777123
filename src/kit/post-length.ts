/**
 * How long a network says that a text is.
 * @param url the link in it, which some count as another length than it has
 */
export type Count = (text: string, url?: string) => number;

const segmenter = new Intl.Segmenter();

/** Characters as a reader sees them: a flag, or a letter with its accents, is one. */
export function graphemes(text: string, url?: string, link?: number): number {
  const { rest, links } = link === undefined || !url ? { rest: text, links: 0 } : withoutLinks(text, url);
  return [...segmenter.segment(rest)].length + links * (link ?? 0);
}

/** What JavaScript's `length` says. */
export const utf16Units: Count = (text) => text.length;

/** X's configuration "v3": scripts with letters count one, others and emoji two, each link 23. */
const single: readonly [first: number, last: number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const linkLength = 23;
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)/u;

/**
 * X's weighted length: https://docs.x.com/fundamentals/counting-characters. Its own library, twitter-text, has had no release
 * since 2020 and brings a package with an install script; what it counts by is this small table.
 */
export const weighted: Count = (text, url) => {
  const { rest, links } = url ? withoutLinks(text, url) : { rest: text, links: 0 };
  let length = links * linkLength;
  for (const { segment } of segmenter.segment(rest.normalize("NFC"))) {
    if (emoji.test(segment)) length += 2;
    else for (const character of segment) length += weightOf(character.codePointAt(0) ?? 0);
  }
  return length;
};

function weightOf(code: number): number {
  return single.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
}

function withoutLinks(text: string, url: string): { rest: string; links: number } {
  const parts = text.split(url);
  return { rest: parts.join(""), links: parts.length - 1 };
}
