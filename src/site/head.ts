/** Where a page's head stands in its HTML. */
interface Head {
  /** Offset at which what the head says begins. */
  start: number;
  /** Offset at which it ends, as far as anyone can tell where its end tag is left out. */
  end: number;
}

/** What may hold a `<head>` that is none, and what begins and ends the head and the body. */
const part =
  /<!--[\s\S]*?-->|<(script|style|title|textarea|template|noscript|pre|svg)\b[^>]*>[\s\S]*?<\/\1\s*>|<(\/?)(head|body)(?=[\s/>])[^>]*>/gi;

/** A document's beginning, before what its head says. */
const opening = /^\s*(?:<!--[\s\S]*?-->\s*)*<!doctype[^>]*>\s*(?:<!--[\s\S]*?-->\s*)*(?:<html\b[^>]*>\s*)?/i;

/** Elements that only a head has, one after the other. */
const elements =
  /(?:\s*(?:<(?:meta|link|base)\b[^>]*>|<(title|style|script)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->))*/iy;

/**
 * The head of a page, also where its tags are left out, as HTML allows and minifiers do. A fragment, such as an entry of a
 * feed, has none; nor has a script or a comment that speaks of one.
 * @returns undefined for HTML without one
 */
export function headOf(html: string): Head | undefined {
  let start: number | undefined;
  for (const match of html.matchAll(part)) {
    const [tag, , slash, name] = match;
    if (!name) continue;
    if (name.toLowerCase() !== "head" || slash) {
      if (start !== undefined) return { start, end: match.index };
      break;
    }
    start ??= match.index + tag.length;
  }
  return start === undefined ? impliedIn(html) : { start, end: endOfElements(html, start) };
}

function impliedIn(html: string): Head | undefined {
  const start = opening.exec(html)?.[0].length;
  if (start === undefined) return undefined;
  const end = endOfElements(html, start);
  return end === start ? undefined : { start, end };
}

function endOfElements(html: string, start: number): number {
  elements.lastIndex = start;
  return start + (elements.exec(html)?.[0].length ?? 0);
}
