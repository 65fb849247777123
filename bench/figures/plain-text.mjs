/** Text as it is compared: one kind of space, of minus and of apostrophe. */
export function plainText(text) {
  return String(text).replace(/[−–‒]/g, "-").replaceAll("’", "'").replace(/\s+/g, " ").trim();
}

/** As above, whatever the case. */
export const caseless = (text) => plainText(text).toLowerCase();

/** Marks of Markdown, in the order they are taken away, and what is left of them. */
const marks = [
  { mark: /<[^<>]+>/g, left: " " },
  { mark: /!?\[(?<words>[^[\]]*)\]\([^()]*\)/g, left: "$<words>" },
  { mark: /\[\^[^\]]+\]/g, left: "" },
  { mark: /[[\]#>|*_`]/g, left: " " },
];

/** The words of an article in Markdown, without its marks, caseless. */
export function articleWords(markdown) {
  return caseless(marks.reduce((text, { mark, left }) => text.replace(mark, left), markdown));
}

/** The title of an article in Markdown, caseless: the front matter's, else the first heading's, else "". */
export function articleTitle(markdown) {
  const lines = markdown.split("\n");
  const behind = (opening) => lines.find((line) => line.startsWith(opening))?.slice(opening.length);
  const declared = behind("title:")?.trim();
  return caseless(declared?.replace(/^["']|["']$/g, "") ?? behind("# ") ?? "");
}
