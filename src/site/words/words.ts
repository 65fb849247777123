import type { SizeName } from "../../card/size.ts";

/** What pages say beside the article's own words, in one language. */
export interface Words {
  /** The language's own name for itself. */
  language: string;
  /** What the site is, after its name. */
  motto: string;
  articles: string;
  archive: string;
  method: string;
  skip: string;
  mainNavigation: string;
  languages: string;
  keyFigures: string;
  contents: string;
  publishedOn: string;
  updatedOn: string;
  minutes(count: number): string;
  correction: string;
  /** At the head of a share page whose figure is gone or corrected. */
  changedSince: string;
  movedSince: string;
  withdrawn: string;
  tags: string;
  tag: string;
  related: string;
  newer: string;
  older: string;
  pages: string;
  page(number: number, count: number): string;
  newerPage: string;
  olderPage: string;
  share: string;
  shareFigure: string;
  shareNative: string;
  copyLink: string;
  copyText: string;
  copyPicture: string;
  copied: string;
  notCopied: string;
  download: string;
  sizes: Record<SizeName, string>;
  /** Of a card that moves, behind its size: "Square, animated". */
  animated: string;
  gallery: string;
  galleryOf(title: string): string;
  embed: string;
  saidIn: string;
  readArticle: string;
  backToText: string;
  headingLink(heading: string): string;
  table: string;
  chartOf(label: string, first: string, last: string): string;
  otherFigures: string;
  otherCards: string;
  /** By template; one of the site's own shows its file's name. */
  templates: Record<string, string>;
  theArticle: string;
  altText: string;
  altOfCard: string;
  copyAlt: string;
  cite: string;
  copyCitation: string;
  /** Before the links to the files. */
  downloadData: string;
  /** Before its name. */
  licence: string;
  embedHow: string;
  search: string;
  searchLabel: string;
  searchNone: string;
  /** `%` stands for their number. */
  searchSome: string;
  searchFailed: string;
  feeds: string;
  /** In the language's own quotation marks. */
  quote(words: string): string;
  notFound: string;
  /** What may have come of its address. */
  notFoundHow: string;
}
