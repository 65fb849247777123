import { peer, type Turndown } from "./peer.ts";

/** Between cells and rows while a table is put together: control characters are no text. */
const cellEnd = "\u0001";
const rowEnd = "\u0002";

/** HTML that has been cleaned, as Markdown in which nothing of its text is taken for a mark. */
export async function toMarkdown(html: string): Promise<string> {
  const { default: Service } = await peer("turndown");
  const service = new Service({
    headingStyle: "atx",
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    hr: "---",
  });
  const escaped = service.escape.bind(service);
  service.escape = (text) => escapeHtml(escaped(text));
  addRules(service);
  return service.turndown(withoutControls(html)).replaceAll(/\n{3,}/g, "\n\n");
}

/** What would be a tag or a character's name stands for itself. */
export function escapeHtml(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, "\\<").replace(/&(?=#?\w+;)/g, "\\&");
}

function addRules(service: Turndown): void {
  service.addRule("listItem", {
    filter: "li",
    replacement: (content, node) => {
      const list = node.parentNode;
      const first = Number(list.getAttribute("start") ?? 1) || 1;
      const mark = list.nodeName === "OL" ? `${first + Array.from(list.children).indexOf(node)}. ` : "- ";
      const lines = content.replace(/^\n+|\n+$/g, "").split("\n");
      return `${mark}${lines.join(`\n${" ".repeat(mark.length)}`).replace(/^ +$/gm, "")}${node.nextSibling ? "\n" : ""}`;
    },
  });
  service.addRule("image", {
    filter: "img",
    replacement: (_content, node) => {
      const alt = (node.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim();
      const src = node.getAttribute("src") ?? "";
      return src === "" ? "" : `![${service.escape(alt)}](${src})`;
    },
  });
  service.addRule("strikethrough", {
    filter: ["del", "s"],
    replacement: (content) => (content ? `~~${content}~~` : ""),
  });
  service.addRule("caption", { filter: "figcaption", replacement: (content) => `\n\n${content.trim()}\n\n` });
  addTableRules(service);
}

/** A table as GitHub writes it; its first row is its head, for it has to have one. */
function addTableRules(service: Turndown): void {
  service.addRule("cell", {
    filter: ["td", "th"],
    replacement: (content) =>
      content
        .replace(/\s*\n\s*/g, " ")
        .replaceAll("|", "\\|")
        .trim() + cellEnd,
  });
  service.addRule("row", { filter: "tr", replacement: (content) => content.trim() + rowEnd });
  service.addRule("rows", { filter: ["thead", "tbody", "tfoot"], replacement: (content) => content.trim() });
  service.addRule("table", {
    filter: "table",
    replacement: (content) => {
      const rows = content
        .split(rowEnd)
        .map((row) => row.split(cellEnd).slice(0, -1))
        .filter((row) => row.some((cell) => cell !== ""));
      const width = Math.max(0, ...rows.map((row) => row.length));
      const line = (cells: readonly string[]) =>
        `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
      const [head = [], ...others] = rows;
      const table = [line(head), line(Array(width).fill("---")), ...others.map(line)].join("\n");
      return rows.length === 0 ? "" : `\n\n${table}\n\n`;
    },
  });
}

/** Without characters that are no text, line ends and tabs aside. */
function withoutControls(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, "");
}
