import { Document, Scalar } from "yaml";
import { parseArticle } from "../article/article.ts";
import type { LabelFor } from "../config.ts";
import { tellStory } from "../story/story.ts";
import type { Metadata } from "./metadata.ts";

/** How figures are chosen: the site's options. */
export interface ProposalOptions {
  count: number;
  label?: LabelFor | undefined;
}

export interface ProposedFigure {
  /** As the article says it. */
  value: string;
  label?: string;
}

const note = " Proposed by `keyfigures import`: keep, reorder, relabel or remove.";

/** An article with its front matter, and the figures that its card would show. */
export function composeArticle(
  body: string,
  metadata: Metadata & { lang: string },
  options: ProposalOptions,
): { markdown: string; figures: ProposedFigure[] } {
  const { lang } = metadata;
  const bare = withFrontMatter(body, metadata, []);
  const { chosen } = tellStory(parseArticle(bare, { lang }), options);
  const figures = chosen.map(({ source, label }) => ({
    value: source.text.replace(/\s+/g, " "),
    ...(label ? { label } : {}),
  }));
  const proved = provedAmong(figures, (some) => withFrontMatter(body, metadata, some), lang, options);
  return { markdown: withFrontMatter(body, metadata, proved), figures: proved };
}

/** Those that the article proves once they are declared: its own words may be said of two things. */
function provedAmong(
  figures: readonly ProposedFigure[],
  write: (figures: readonly ProposedFigure[]) => string,
  lang: string,
  options: ProposalOptions,
): ProposedFigure[] {
  return figures.filter((figure) => {
    const { unsaid, chosen } = tellStory(parseArticle(write([figure]), { lang }), options);
    return unsaid.length === 0 && chosen.length === 1;
  });
}

function withFrontMatter(body: string, metadata: Metadata, figures: readonly ProposedFigure[]): string {
  const { title, description, date, author, lang } = metadata;
  const said = {
    title: title ?? "",
    description,
    date: plain(date),
    author,
    lang: plain(lang),
    // What a template language would take for its own is text.
    templateEngineOverride: /\{[{%#]/.test(body) ? plain("md") : undefined,
  };
  const document = new Document(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)));
  if (figures.length > 0) {
    const list = document.createNode(figures);
    list.commentBefore = note;
    document.set("figures", list);
  }
  // Quoted, so that no word, number or date is read as anything but text.
  const yaml = document.toString({ defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}

function plain(text: string | undefined): Scalar<string> | undefined {
  if (text === undefined) return undefined;
  const scalar = new Scalar(text);
  scalar.type = "PLAIN";
  return scalar;
}
