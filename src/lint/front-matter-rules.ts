import { graphemesIn } from "../base/graphemes.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** X cuts a card's title at 70 characters: https://developer.x.com/en/docs/x-for-websites/cards/overview/markup */
const longestTitle = 70;

/** What of the front matter cannot be read; a misspelt key is mended. */
export function unreadFrontMatter({ article }: Subject): Finding[] {
  return article.warnings.map((warning) => {
    const [, key = "", meant] =
      /^unknown (?:front-matter )?key `([^`]+)`; did you mean `([^`]+)`\?/.exec(warning.message) ?? [];
    if (!meant) return warning;
    const { line = 1, column = 1 } = warning.place;
    const start = offsetOf(article.markdown, line, column);
    const finding = { ...warning, length: key.length };
    return article.markdown.startsWith(key, start)
      ? { ...finding, fix: { start, end: start + key.length, text: meant } }
      : finding;
  });
}

export function missingTitle({ article }: Subject): Finding[] {
  return article.title === "" ? [whole(article.path, "has no title: no card and no link preview can name it")] : [];
}

export function missingDescription({ article }: Subject): Finding[] {
  if (article.front.description) return [];
  return [whole(article.path, "has no `description`: networks show a sentence of their own choice under the card")];
}

export function missingDate({ article }: Subject): Finding[] {
  return article.front.date ? [] : [whole(article.path, "has no `date` in its front matter")];
}

export function longTitle({ article }: Subject): Finding[] {
  const length = graphemesIn(article.title).length;
  if (length <= longestTitle) return [];
  return [whole(article.path, `the title has ${length} characters; X shows ${longestTitle} of it`)];
}

/** Articles of a `translationKey` that have no version in a language in which other keys have one. */
export function missingTranslation({ article, translations }: Subject): Finding[] {
  const { translationKey } = article.front;
  if (translationKey === undefined) return [];
  const all = new Set([...translations.values()].flatMap((languages) => [...languages]));
  const own = translations.get(translationKey);
  const missing = [...all].filter((lang) => !own?.has(lang)).sort();
  if (missing.length === 0) return [];
  return [whole(article.path, `\`${translationKey}\` has no translation into ${missing.join(", ")}`)];
}

function whole(path: string, message: string): Finding {
  return { message, place: { path, line: 1, column: 1 } };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
