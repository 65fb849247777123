import { dirname, join } from "node:path";
import { decodedPath } from "../base/decoded-path.ts";
import type { Finding } from "./finding.ts";
import { placeAt } from "./place.ts";
import type { Subject } from "./subject.ts";

/** A link or a picture of Markdown: its mark, its text, and where it leads. */
const link = /(!?)\[((?:[^\]\\]|\\.)*)\]\(\s*<?([^\s)>]+)>?[^)]*\)/g;

/** What is no prose: fenced and inline code, comments. */
const unread = /^(`{3,}|~{3,})[\s\S]*?^\1[^\S\n]*$|`[^`\n]*`|<!--[\s\S]*?-->/gm;

interface Link {
  isPicture: boolean;
  text: string;
  target: string;
  offset: number;
}

function linksIn({ article: { markdown, bodyStart } }: Subject): Link[] {
  const body = markdown.slice(bodyStart).replace(unread, (code) => " ".repeat(code.length));
  return [...body.matchAll(link)].map(({ 1: mark, 2: text = "", 3: target = "", index }) => ({
    isPicture: mark === "!",
    text,
    target,
    offset: bodyStart + index,
  }));
}

/** Links to files that are not there. An address of the site ("/about/") is for its own links' checker. */
export function deadLinks(subject: Subject): Finding[] {
  const { path, markdown } = subject.article;
  return linksIn(subject).flatMap(({ target, offset }) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|[/#?{])/i.test(target)) return [];
    const file = target.replace(/[#?].*$/, "");
    // "second/" and "second" are pages, whose files have other names.
    if (!/\.[a-z0-9]{2,5}$/i.test(file) || /\.html?$/i.test(file)) return [];
    if (subject.exists(join(dirname(path), decodedPath(file) ?? file))) return [];
    return [{ message: `leads to ${target}, and there is no such file`, place: placeAt(markdown, offset, path) }];
  });
}

export function missingAlt(subject: Subject): Finding[] {
  const { path, markdown } = subject.article;
  return linksIn(subject)
    .filter(({ isPicture, text }) => isPicture && text.trim() === "")
    .map(({ target, offset }) => ({
      message: `the picture ${target} has no alt text`,
      place: placeAt(markdown, offset, path),
    }));
}
