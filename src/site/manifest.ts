import type { Figure } from "../figure/figure.ts";
import type { ApprovalState } from "./approval.ts";
import type { PageData } from "./page.ts";
import type { WithdrawnArticle } from "./published.ts";
import type { Retired } from "./retired.ts";

/** An article in `cards.json`: figure → source → card → file. */
interface ManifestArticle {
  url: string;
  title: string;
  lang: string;
  /** The article's file. */
  source: string;
  cards: { size: string; path: string; width: number; height: number; type: string; alt: string }[];
  /** Those that move, where there are any. */
  animated?: ManifestArticle["cards"];
  /** Who approved the card, and whether it changed since; absent where nobody did. */
  approved?: ApprovalState;
  /** The other cards of its gallery, where it has any. */
  others?: ({ template: string } & ManifestArticle["cards"][number])[];
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
  /** What it was shared as before, and still answers for, where there is anything. */
  retired?: Retired;
}

/** What proves a figure of a page: where the article says it. */
export type Proof = Pick<Figure, "kind" | "source">;

/** An article that the manifest lists, read when it is written: all of thousands of articles would take half a build's memory. */
interface ListedArticle {
  url: string;
  read(): ManifestArticle | undefined;
}

/** @param proofs of the page's figures, in their order */
export function manifestArticle(
  { meta, cards, animated, others, figures, approved }: PageData,
  proofs: readonly Proof[],
  { article, retired }: { article: string; retired?: Retired | undefined },
): ManifestArticle {
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
  return {
    url,
    title,
    lang,
    source: article.replaceAll("\\", "/"),
    cards: cards.map(listedCard),
    ...(animated.length > 0 ? { animated: animated.map(listedCard) } : {}),
    ...(approved ? { approved } : {}),
    ...(others.length > 0
      ? { others: others.map((other) => ({ template: other.template, ...listedCard(other) })) }
      : {}),
    figures: listed,
    ...(retired ? { retired } : {}),
  };
}

function listedCard({ size, path, width, height, type, alt }: PageData["cards"][number]) {
  return { size, path, width, height, type, alt };
}

/**
 * The text of `cards.json`, in parts: which pictures the site has, of what, and what was taken back. As
 * `JSON.stringify({ files, articles, withdrawn }, null, 2)` gives it, one article after the other.
 */
export function* manifestParts(
  files: readonly string[],
  articles: readonly ListedArticle[],
  withdrawn: readonly WithdrawnArticle[] = [],
): Generator<Buffer> {
  yield Buffer.from(`{\n  "files": ${jsonIn("  ", [...files].sort())},\n  "articles": [`);
  let between = "\n    ";
  // Eleventy reads files in whatever order they come.
  for (const { read } of [...articles].sort((a, b) => (a.url < b.url ? -1 : 1))) {
    const article = read();
    if (!article) continue;
    yield Buffer.from(between + jsonIn("    ", article));
    between = ",\n    ";
  }
  const rest = withdrawn.length > 0 ? `,\n  "withdrawn": ${jsonIn("  ", withdrawn)}` : "";
  yield Buffer.from(`${between.startsWith(",") ? "\n  ]" : "]"}${rest}\n}\n`);
}

/** JSON that stands `indent` deep in a file, its first line aside. */
function jsonIn(indent: string, value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}
