/** Where a file's front matter stands, by the rules of gray-matter, which Eleventy reads it with. */
export interface Fence {
  /** What is behind the first three dashes: `yaml` where nothing is. */
  language: string;
  /** What stands between the fences. */
  start: number;
  end: number;
  /** The offset at which the body begins. */
  bodyStart: number;
}

const opening = /^\ufeff?---([^\S\n]*[A-Za-z][A-Za-z0-9]*)?[^\S\n]*\r?\n/;

/** @returns "unclosed" where `key: value` lines follow a first fence and no second one does, undefined for no front matter */
export function fenceOf(markdown: string): Fence | "unclosed" | undefined {
  if (!markdown.startsWith("---") && !markdown.startsWith("\ufeff---")) return undefined;
  const open = opening.exec(markdown);
  if (!open) return undefined;
  const start = open[0].length;
  const close = markdown.indexOf("\n---", start - 1);
  // A text may begin with a rule.
  if (close === -1) return /^\s*(?:[\w-]+:(?:\s|$)|\{)/.test(markdown.slice(start)) ? "unclosed" : undefined;
  const language = (open[1] ?? "").trim().toLowerCase();
  const behind = /^[^\S\n]*(?:\r?\n|$)/.exec(markdown.slice(close + 4, close + 200))?.[0] ?? "";
  return {
    language: language === "" || language === "yml" ? "yaml" : language,
    start,
    end: Math.max(start, markdown[close - 1] === "\r" ? close - 1 : close),
    bodyStart: close + 4 + behind.length,
  };
}
