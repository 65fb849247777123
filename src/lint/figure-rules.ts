import { extractFigures } from "../figure/extract.ts";
import type { Figure } from "../figure/figure.ts";
import { explainFigure, isDoubtful } from "../story/explain.ts";
import type { Finding } from "./finding.ts";
import { placeAt } from "./place.ts";
import type { Subject } from "./subject.ts";

/** Declared figures that the text does not say; the message names what it says instead, where it says anything alike. */
export function unsaidFigures({ article, story }: Subject): Finding[] {
  return story.unsaid.map(({ message, place }) => {
    const length = article.front.figures.find((each) => each.place.line === place.line)?.value.length;
    return { message, place, ...(length ? { length } : {}) };
  });
}

/** Places where the article says two things of one. */
export function conflicts({ article, story }: Subject): Finding[] {
  return story.conflicts.map(({ message, figures: [, second] }) => at(article.path, second, message));
}

/** Quantities that would be on the card if it were sure what they say, or what they are of. */
export function doubtfulFigures({ article, story }: Subject): Finding[] {
  return story.figures
    .filter((figure) => isDoubtful(figure, story, article.lang))
    .map((figure) =>
      at(article.path, figure, `“${oneLine(figure)}” is on no card: ${explainFigure(figure, story, article.lang)}`),
    );
}

const picture = /!\[((?:[^\]\\]|\\.)*)\]\(/g;

/** Numbers in a picture's alt text that the text does not say. */
export function unsaidInAlt({ article, story }: Subject): Finding[] {
  const { markdown, bodyStart, lang, path } = article;
  const said = new Set(story.figures.map(({ kind, amount, unit }) => `${kind} ${amount} ${unit}`));
  return [...markdown.slice(bodyStart).matchAll(picture)].flatMap((match) => {
    const alt = match[1] ?? "";
    const wrong = extractFigures(alt, { lang }).find(
      ({ kind, amount, unit }) => !said.has(`${kind} ${amount} ${unit}`),
    );
    if (!wrong) return [];
    const start = bodyStart + match.index + 2;
    const message = `the picture’s alt text says “${wrong.source.text}”, and the text does not`;
    return [{ message, place: placeAt(markdown, start + wrong.source.start, path), length: wrong.source.text.length }];
  });
}

function at(path: string, { source }: Figure, message: string): Finding {
  const { line, column, text } = source;
  return { message, place: { path, line, column }, length: text.split("\n")[0]?.length ?? 1 };
}

function oneLine({ source }: Figure): string {
  return source.text.replace(/\s+/g, " ");
}
