/** In the text as HTML, in the front matter as YAML has comments. */
const comment = /(?:<!--|#)\s*keyfigures-disable-next-line\b([^>\n]*?)(?:-->|$)/;

/**
 * Reads `<!-- keyfigures-disable-next-line conflict link-dead -->`: these rules, or all where none is named, say nothing of the
 * next line. What a rule says of the whole file stands at its first line: a comment there, in the front matter, turns it off.
 */
export function suppressionsIn(markdown: string): (rule: string, line: number) => boolean {
  const byLine = new Map<number, readonly string[]>();
  if (!markdown.includes("keyfigures-disable-next-line")) return () => false;
  for (const [index, text] of markdown.split("\n").entries()) {
    const [, named] = comment.exec(text) ?? [];
    if (named === undefined) continue;
    const rules = named.split(/[\s,]+/).filter(Boolean);
    byLine.set(index + 2, rules);
    // The first line of front matter is its fence: what comes after it speaks of the file as a whole as well.
    if (index === 1) byLine.set(1, rules);
  }
  return (rule, line) => {
    const rules = byLine.get(line);
    return rules !== undefined && (rules.length === 0 || rules.includes(rule));
  };
}
