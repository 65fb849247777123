import { digestIn } from "./render/card-file.ts";
import type { Proof } from "./site/manifest.ts";
import type { PageData } from "./site/page.ts";
import { previewPicture } from "./site/picture.ts";

/** What an article tells its page and the site: plain data, which a build keeps for the next one. */
export interface Telling {
  /** The article's path, as errors name it. */
  article: string;
  /** Absent where it wants no card. */
  page?: PageData;
  /** Of each figure of the page. */
  proofs: Proof[];
  /** Of an article and its translations. */
  translationKey?: string;
}

/** The files of all its pictures. */
export function picturesOf({ page }: Telling): { name: string; digest: string }[] {
  if (!page) return [];
  const pictures = [...page.cards, ...page.figures.flatMap(({ cards }) => cards), ...page.others];
  return pictures.map(({ path }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return { name, digest: digestIn(name) };
  });
}

/** As JSON, in which little stands twice: reading it is most of what an unchanged article costs. */
export function packTelling(telling: Telling): string {
  const { page, proofs } = telling;
  if (!page) return JSON.stringify(telling);
  const { pictures: _preview, article, ...meta } = page.meta;
  const { pictures: _cards, ...author } = article ?? {};
  const places = proofs.map(({ kind, source: { sentence: _, ...place } }) => ({ kind, source: place }));
  const marks = page.marks.map((mark) => {
    const index = page.figures.findIndex(({ sentence }) => sentence === mark.sentence);
    return index === -1 ? mark : { ...mark, sentence: index };
  });
  return JSON.stringify({ ...telling, proofs: places, page: { ...page, marks, meta: { ...meta, article: author } } });
}

export function unpackTelling(text: string): Telling {
  const telling = JSON.parse(text) as Telling;
  const { page, proofs } = telling;
  if (!page) return telling;
  const preview = previewPicture(page.cards);
  page.meta.pictures = preview ? [preview] : [];
  page.meta.article = { ...page.meta.article, pictures: page.cards };
  const sentenceOf = (index: number) => page.figures[index]?.sentence ?? "";
  for (const mark of page.marks) if (typeof mark.sentence === "number") mark.sentence = sentenceOf(mark.sentence);
  for (const [index, { source }] of proofs.entries()) source.sentence = sentenceOf(index);
  return telling;
}
