import { extname } from "node:path";

/** What a document is, by its first bytes; `other` names one that nothing here reads, and what to do about it. */
type SourceKind = "word" | "html" | "text" | { other: string };

/** Of a file's beginning, enough to tell by. */
const read = 1024;

/** Files that begin with a signature of their own, and no import reads. */
const others: readonly [signature: string, other: string][] = [
  ["\u00d0\u00cf\u0011\u00e0", "is a Word document of before 2007: save it as .docx"],
  ["%PDF-", "is a PDF: import the document that it was made from, or its text"],
  ["{\\rtf", "is RTF: save it as .docx"],
];

/** @param path - `-` for standard input; a name counts where the bytes leave it open */
export function sourceKind(path: string, bytes: Uint8Array): SourceKind {
  const start = Buffer.from(bytes.subarray(0, read)).toString("latin1");
  if (start.startsWith("PK\u0003\u0004")) return "word";
  const known = others.find(([signature]) => start.startsWith(signature));
  if (known) return { other: known[1] };
  const extension = extname(path).toLowerCase();
  if (/^\.x?html?$/.test(extension) || isPage(start)) return "html";
  // A piece of a page, as it is pasted.
  const plain = start.replaceAll("\0", "");
  if (path === "-" && /^[^<]{0,4}<(?:p|div|article|section|main|h[1-6]|meta|span|body|head|table)[\s>]/i.test(plain)) {
    return "html";
  }
  return "text";
}

/** Whether a text begins as a page does; Markdown may begin with any other tag. */
export function isPage(text: string): boolean {
  const start = text.slice(0, read).replaceAll("\0", "");
  return /^[^<]{0,4}(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(start);
}
