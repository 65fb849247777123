import type { CardFile } from "./render/card-file.ts";
import type { Proof } from "./site/manifest.ts";
import type { PageData } from "./site/page.ts";

/** What an article tells its page and the site: plain data, which a build keeps for the next one. */
export interface Telling {
  /** The article's path, as errors name it. */
  article: string;
  /** Absent where it wants no card. */
  page?: PageData;
  /** Of each figure of the page. */
  proofs: Proof[];
  /** All its pictures. */
  pictures: Pick<CardFile, "name" | "digest">[];
  /** Of an article and its translations. */
  translationKey?: string;
}
