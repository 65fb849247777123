import { headOf } from "./head.ts";

/** One tag, and the name by which a layout may already have it. */
export interface Tag {
  name: string;
  html: string;
}

/** What names the page's picture: a page that names one of its own has all of these, or none, from its layout. */
const pictureTags = ["og:image", "twitter:card", "twitter:image", "twitter:image:alt"];
const pictureNames = ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"];

/**
 * The page with the tags at the end of its head, less those that its layout already has. HTML without a head, such as a
 * fragment that a feed holds, stays as it is.
 * @param hasOwnPicture - is called for a page whose layout names a picture of its own, so that its card is in no head
 */
export function insertTags(page: string, tags: readonly Tag[], hasOwnPicture?: () => void): string {
  const head = headOf(page);
  if (!head) return page;
  // Of a head that a minifier has left open, nobody knows where it ends.
  const present = namesIn(head.start === head.end ? page.slice(head.start) : page.slice(head.start, head.end));
  if (pictureNames.some((name) => present.has(name))) {
    for (const name of pictureTags) present.add(name);
    hasOwnPicture?.();
  }
  const html = tags.filter(({ name }) => !present.has(name)).map((tag) => tag.html);
  if (html.length === 0) return page;
  // Joined at once: a sum of strings would hold each of them, of all pages, until the page is written.
  return [page.slice(0, head.end), html.join("\n"), "\n", page.slice(head.end)].join("");
}

/** The names of `Tag` that a head already has; what is commented out does not count. */
function namesIn(head: string): Set<string> {
  const names = new Set<string>();
  const shown = head.includes("<!--") ? head.replace(/<!--[\s\S]*?-->/g, "") : head;
  for (const [tag] of shown.matchAll(/<(?:meta|link)\b[^>]*>/gi)) {
    const hreflang = attribute(tag, "hreflang");
    const value = hreflang
      ? `hreflang:${hreflang}`
      : (attribute(tag, "property") ?? attribute(tag, "name") ?? attribute(tag, "rel"));
    if (value) names.add(value.toLowerCase());
    const type = attribute(tag, "type");
    if (type) names.add(type.toLowerCase());
  }
  if (/<script\b[^>]*\bapplication\/ld\+json/i.test(shown)) names.add("ld+json");
  return names;
}

const attributes = Object.fromEntries(
  ["hreflang", "property", "name", "rel", "type"].map((name) => [
    name,
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i"),
  ]),
);

function attribute(tag: string, name: string): string | undefined {
  const found = attributes[name]?.exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
