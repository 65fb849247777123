import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { frontMatterEnd } from "../article/front-matter.ts";
import { guessLang } from "../article/lang.ts";

/** Files of a folder that are looked at, and characters of each: a language shows at once, and a folder has one mostly. */
const mostFiles = 8;
const mostCharacters = 2000;

/** By folder. A build asks once for each page, and a folder that is watched keeps its language. */
const known = new Map<string, string | undefined>();

/**
 * The language that most Markdown files of a page's folder show, for a page of too few words to show its own.
 * @param path of the page's file
 */
export function folderLang(path: string): string | undefined {
  const folder = dirname(path);
  if (!known.has(folder)) known.set(folder, mostFrequent(markdownIn(folder).map(langOf)));
  return known.get(folder);
}

function markdownIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
    return names
      .sort()
      .slice(0, mostFiles)
      .map((name) => readFileSync(join(folder, name), "utf8"));
  } catch {
    return [];
  }
}

/** "" where a text does not show it. */
function langOf(markdown: string): string {
  const start = frontMatterEnd(markdown);
  const text = markdown.slice(start, start + mostCharacters);
  return guessLang(text.replace(/<[^>]*>|\{[{%][^}]*\}|\]\([^)]*\)/g, " "), "");
}

function mostFrequent(langs: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const lang of langs) if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
