import { basename, join } from "node:path";
import { z } from "zod";
import type { Effects } from "../base/effects.ts";
import type { Figure } from "../figure/figure.ts";
import type { PageData } from "./page.ts";

/** An article in `cards.json`: figure → source → card → file. */
export interface ManifestArticle {
  url: string;
  title: string;
  lang: string;
  cards: { size: string; path: string; width: number; height: number; type: string; alt: string }[];
  figures: {
    value: string;
    kicker?: string;
    label: string;
    kind: Figure["kind"];
    /** Where the article says it. */
    source: Figure["source"];
    /** Address of the sentence in the page. */
    url: string;
    /** Path of its share page from the site's root. */
    page?: string;
    cards: ManifestArticle["cards"];
  }[];
}

/** What proves a figure of a page: where the article says it. */
export type Proof = Pick<Figure, "kind" | "source">;

/** An article that the manifest lists, read when it is written: all of thousands of articles would take half a build's memory. */
export interface ListedArticle {
  url: string;
  read(): ManifestArticle | undefined;
}

/** @param proofs of the page's figures, in their order */
export function manifestArticle({ meta, cards, figures }: PageData, proofs: readonly Proof[]): ManifestArticle {
  const { url, title, lang } = meta;
  const listed = figures.flatMap((figure, index) => {
    const proof = proofs[index];
    if (!proof) return [];
    const { value, kicker, label, anchor, page } = figure;
    return [
      {
        value,
        ...(kicker ? { kicker } : {}),
        label,
        kind: proof.kind,
        source: proof.source,
        url: anchor ? `${url}#${anchor}` : url,
        ...(page ? { page } : {}),
        cards: figure.cards.map(listedCard),
      },
    ];
  });
  return { url, title, lang, cards: cards.map(listedCard), figures: listed };
}

function listedCard({ size, path, width, height, type, alt }: PageData["cards"][number]) {
  return { size, path, width, height, type, alt };
}

const manifest = z.object({ files: z.array(z.string()) });

/**
 * Removes the cards that an earlier build wrote and this one did not, and no other file, and writes in `cards.json`
 * what this one made and of what. Eleventy never cleans its output.
 * @param folder of the cards; the manifest stands beside it, with its name
 */
export async function updateManifest(
  folder: string,
  written: readonly string[],
  articles: readonly ListedArticle[],
  effects: Effects,
): Promise<void> {
  const path = `${folder}.json`;
  const files = written.map((file) => basename(file)).sort();
  // Eleventy reads files in whatever order they come.
  const listed = [...articles].sort((a, b) => (a.url < b.url ? -1 : 1));
  const kept = new Set(files);
  for (const file of await filesOf(path, effects)) {
    if (!kept.has(file)) await effects.remove(join(folder, basename(file)));
  }
  if (files.length > 0) await effects.write(path, manifestParts(files, listed));
  else await effects.remove(path);
}

/** `JSON.stringify({ files, articles }, null, 2)`, one article after the other. */
function* manifestParts(files: readonly string[], articles: readonly ListedArticle[]): Generator<Buffer> {
  yield Buffer.from(`{\n  "files": ${jsonIn("  ", files)},\n  "articles": [`);
  let between = "\n    ";
  for (const { read } of articles) {
    const article = read();
    if (!article) continue;
    yield Buffer.from(between + jsonIn("    ", article));
    between = ",\n    ";
  }
  yield Buffer.from(between.startsWith(",") ? "\n  ]\n}\n" : "]\n}\n");
}

/** JSON that stands `indent` deep in a file, its first line aside. */
function jsonIn(indent: string, value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}

async function filesOf(path: string, effects: Effects): Promise<string[]> {
  let text: string;
  try {
    text = await effects.read(path);
  } catch {
    // The first build.
    return [];
  }
  try {
    return manifest.parse(JSON.parse(text)).files;
  } catch {
    // Not ours, or damaged: then nothing is known to be ours to remove.
    return [];
  }
}
