import { digestIn } from "./render/card-file.ts";
import type { Proof } from "./site/manifest.ts";
import type { Tag } from "./site/meta.ts";
import type { PageData } from "./site/page.ts";
import { previewPicture } from "./site/picture.ts";

/** What an article tells its page and the site: plain data, which a build keeps for the next one. */
export interface Telling {
  /** The article's path, as errors name it. */
  article: string;
  /** Absolute address of its page. */
  url: string;
  /** BCP 47. */
  lang: string;
  /** Of an article and its translations. */
  translationKey?: string;
  /** Names of the files of all its pictures. */
  pictures: string[];
  /** For the head of its page. */
  tags: Tag[];
  /** Absent where it wants no card. */
  page?: PageData;
  /** Of each figure of the page. */
  proofs: Proof[];
}

/** The files of all its pictures. */
export function picturesOf({ pictures }: Telling): { name: string; digest: string }[] {
  return pictures.map((name) => ({ name, digest: digestIn(name) }));
}

/** What each page needs, and first in what is kept: the rest is only read when something asks for it. */
type Needed = Omit<Telling, "page" | "proofs"> & Partial<Pick<PageData, "marks" | "conflicts">>;

interface Rest {
  page?: Omit<PageData, "marks" | "conflicts">;
  proofs: Proof[];
}

/** No JSON has one. */
const separator = "\t";

/** As two pieces of JSON, in which little stands twice: reading it is most of what an unchanged article costs. */
export function packTelling({ page, proofs, ...telling }: Telling): string {
  if (!page) return [telling, { proofs } satisfies Rest].map((part) => JSON.stringify(part)).join(separator);
  const { marks, conflicts, ...shown } = page;
  const needed: Needed = { ...telling, marks, conflicts };
  const { pictures: _preview, article, ...meta } = page.meta;
  const { pictures: _cards, ...author } = article ?? {};
  const places = proofs.map(({ kind, source: { sentence: _, ...place } }) => ({ kind, source: place }));
  const rest = { page: { ...shown, meta: { ...meta, article: author } }, proofs: places };
  return [needed, rest].map((part) => JSON.stringify(part)).join(separator);
}

export function unpackTelling(bytes: Buffer): Telling {
  const end = bytes.indexOf(separator.charCodeAt(0));
  const { marks, conflicts, ...telling } = JSON.parse(bytes.toString("utf8", 0, end)) as Needed;
  let known: Rest | undefined;
  const rest = () => {
    known ??= unpackRest(bytes.toString("utf8", end + 1));
    return known;
  };
  const proofs = {
    get proofs() {
      return rest().proofs;
    },
  };
  if (!marks || !conflicts) return Object.assign(proofs, telling);
  const shown = () => rest().page as PageData;
  const page: PageData = {
    marks,
    conflicts,
    get figures() {
      return shown().figures;
    },
    get cards() {
      return shown().cards;
    },
    get others() {
      return shown().others;
    },
    get meta() {
      return shown().meta;
    },
    get places() {
      return shown().places;
    },
  };
  return Object.assign(proofs, telling, { page });
}

function unpackRest(text: string): Rest {
  const rest = JSON.parse(text) as Rest;
  const { page, proofs } = rest;
  if (!page) return rest;
  const preview = previewPicture(page.cards);
  page.meta.pictures = preview ? [preview] : [];
  page.meta.article = { ...page.meta.article, pictures: page.cards };
  for (const [index, { source }] of proofs.entries()) source.sentence = page.figures[index]?.sentence ?? "";
  return rest;
}
