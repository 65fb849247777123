import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Command } from "commander";
import type { Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import { readConfig } from "../build/config-file.ts";
import type { ImportedArticle } from "../import/import.ts";
import { langOption } from "./choice.ts";
import { unreadable } from "./read-article.ts";

interface Options {
  lang?: string;
  out?: string;
}

/** `keyfigures import <file|->`: Word, HTML or plain text as Markdown with front matter and the figures that its card would show. */
export function importCommand(effects: Effects): Command {
  return new Command("import")
    .description("make Markdown, with proposed figures, of a Word document, HTML or plain text")
    .argument("<file>", "a .docx, .html or text file, or - for standard input")
    .option("--out <path>", "the file or folder to write; nothing is written over (default: standard output)")
    .addOption(langOption())
    .addHelpText(
      "after",
      "\nExamples:\n  keyfigures import draft.docx --out content/plant.md\n  keyfigures import page.html --out content/\n  pbpaste | keyfigures import - --lang fr",
    )
    .action(async (file: string, { lang, out }: Options) => {
      const { importDocument } = await import("../import/import.ts");
      const { count, label } = await readConfig(".");
      const target = out === undefined ? undefined : targetOf(out, file);
      if (target) refuseWritten(target);
      const name = target && basename(target, extname(target));
      const article = await importDocument(await bytesOf(file), file, { count, label, name, lang });
      if (target) await write(target, article, effects);
      else effects.print(article.markdown.trimEnd());
      for (const line of told(article, target)) effects.log(line);
    });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  return readFile(file).catch((error) => {
    throw unreadable(error, file);
  });
}

/** In a folder, a file of the document's name. */
function targetOf(out: string, file: string): string {
  const isFolder = /[\\/]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) return out;
  return join(out, `${file === "-" ? "article" : basename(file, extname(file))}.md`);
}

function refuseWritten(path: string): void {
  if (existsSync(path)) throw new InputError("is there already, and an import writes over nothing", { path });
}

async function write(target: string, { markdown, pictures }: ImportedArticle, effects: Effects): Promise<void> {
  const files = pictures.map(({ name, bytes }) => ({ path: join(dirname(target), name), bytes }));
  for (const { path } of files) refuseWritten(path);
  for (const { path, bytes } of files) await effects.write(path, bytes);
  await effects.write(target, markdown);
  effects.print(target);
  for (const { path } of files) effects.print(path);
}

/** What came of it, and what an editor has left to do. */
function told({ metadata, figures, unshown }: ImportedArticle, target: string | undefined): string[] {
  const values = figures.map(({ value }) => value).join(" · ");
  const lines = [values ? `proposed figures: ${values}` : "no figures proposed: none is sure"];
  const missing = (["title", "description", "date", "author"] as const).filter((key) => !metadata[key]);
  if (missing.length > 0) lines.push(`not said by the document: ${missing.join(", ")}`);
  if (unshown.length > 0) {
    const why = target === undefined ? "--out writes pictures beside the article" : [...new Set(unshown)].join(", ");
    lines.push(`pictures left out: ${unshown.length} (${why})`);
  }
  return lines;
}
