/**
 * How long a network says that a text is.
 * @param url the link in it, which some count as another length than it has
 */
export type Count = (text: string, url?: string) => number;

const segmenter = new Intl.Segmenter();

/** Characters as a reader sees them: a flag, or a letter with its accents, is one. @param link what each link counts */
export function graphemes(text: string, url?: string, link?: number): number {
  const { rest, links } = link === undefined ? { rest: text, links: 0 } : withoutLinks(text, url);
  return [...segmenter.segment(rest)].length + links * (link ?? 0);
}

/** What JavaScript's `length` says. */
export const utf16Units: Count = (text) => text.length;

/** Threads': each emoji as the bytes that it has in UTF-8, the rest as `utf16Units`. */
export const emojiInBytes: Count = (text) =>
  [...segmenter.segment(text)].reduce(
    (length, { segment }) => length + (emoji.test(segment) ? Buffer.byteLength(segment) : segment.length),
    0,
  );

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
  const { rest, links } = withoutLinks(text, url);
  let length = links * linkLength;
  // X makes a link of a domain, too. What looks like one and is none is counted as what it may be at most.
  const plain = rest.replace(domain, (name) => {
    length += Math.max(linkLength, weightIn(name));
    return "";
  });
  return length + weightIn(plain);
};

function weightIn(text: string): number {
  let length = 0;
  for (const { segment } of segmenter.segment(text.normalize("NFC"))) {
    if (emoji.test(segment)) length += 2;
    else for (const character of segment) length += weightOf(character.codePointAt(0) ?? 0);
  }
  return length;
}

function weightOf(code: number): number {
  return single.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
}

const address = /https?:\/\/\S+/gu;
const domain = /(?<![\p{L}\p{M}\p{N}@._-])(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/gu;

/** @param url one that may end otherwise than addresses in a text do */
function withoutLinks(text: string, url?: string): { rest: string; links: number } {
  const parts = url ? text.split(url) : [text];
  let links = parts.length - 1;
  const rest = parts.join("").replace(address, () => {
    links++;
    return "";
  });
  return { rest, links };
}
