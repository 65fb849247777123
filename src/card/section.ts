/** How the cards of a section look: its colour, and its frame where that is another than the site's. */
export interface Section {
  /** `#rrggbb` */
  accent?: string | undefined;
  frame?: FrameName | undefined;
}

export const frameNames = ["classic", "poster"] as const;

export type FrameName = (typeof frameNames)[number];

/** Colours of sections that nobody chose: dark enough for paper, far enough from each other, and not the site's own red first. */
const palette = ["#1f5f8b", "#2c6e49", "#8a3b12", "#5b3e8f", "#8c1c4b", "#0f6b6b", "#7a5c00", "#3d4f7d"];

/**
 * The section of the first tag that has one; with `true`, the first tag's own colour of ours, the same each time.
 * @param sections - by tag: a colour, or more
 */
export function sectionOf(
  tags: readonly string[],
  sections: boolean | Readonly<Record<string, string | Section>>,
): Section {
  const [first] = tags;
  if (sections === true) return first === undefined ? {} : { accent: palette[numberOf(first) % palette.length] };
  if (sections === false) return {};
  const section = ofTag(tags, sections);
  return typeof section === "string" ? { accent: section } : (section ?? {});
}

/** What the first of an article's tags has that has any. */
export function ofTag<Value>(tags: readonly string[], values: Readonly<Record<string, Value>>): Value | undefined {
  const named = new Map(Object.entries(values).map(([tag, value]) => [folded(tag), value]));
  const first = tags.find((tag) => named.has(folded(tag)));
  return first === undefined ? undefined : named.get(folded(first));
}

const folded = (tag: string) => tag.normalize("NFKC").trim().toLowerCase();

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/: a number for a tag, spread evenly. */
function numberOf(tag: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(folded(tag))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
