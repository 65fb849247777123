import { objectCharacter } from "../article/block.ts";
import { frontMatterEnd } from "../article/front-matter.ts";

/**
 * What a template language reads and no reader sees: comments of Liquid and Nunjucks, `{% tags %}` with their
 * arguments, `{{ expressions }}`. A heading's `{#id}` is none of it.
 */
const tag =
  /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{#[^{}]*?#\}|\{#-?\s[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g;

/**
 * A Markdown file with blanks in the place of what its template language reads, so that all else stands where it stood.
 * @param markdown the whole file
 */
export function withoutTemplateTags(markdown: string): string {
  if (!/\{[%{#]/.test(markdown)) return markdown;
  const start = frontMatterEnd(markdown);
  const body = markdown.slice(start).replace(tag, (found, at: number, whole: string) => {
    const blanks = found.replace(/[^\r\n]/g, " ");
    const before = whole.slice(whole.lastIndexOf("\n", at - 1) + 1, at);
    const after = /^[^\n]*/.exec(whole.slice(at + found.length))?.[0] ?? "";
    // A text behind four blanks would be code.
    return before.trim() === "" && after.trim() !== "" && !/\n/.test(found)
      ? objectCharacter + blanks.slice(1)
      : blanks;
  });
  return markdown.slice(0, start) + body;
}
