import type { Correction } from "../article/front-matter-shape.ts";

/** A picture as a page's tags name it. */
export interface PagePicture {
  /** Absolute: networks do not resolve a relative one. */
  url: string;
  width: number;
  height: number;
  /** MIME type. */
  type: string;
  alt: string;
}

/** What a page's share tags say. */
export interface PageMeta {
  /** Absolute address that stands for the page. */
  url: string;
  title: string;
  description?: string;
  site?: string;
  /** On what terms its pictures and figures may be used. */
  licence?: string;
  lang: string;
  /** ISO 8601. */
  published?: string;
  modified?: string;
  pictures: readonly PagePicture[];
  /** What its editors say was wrong before. */
  correction?: Correction;
  /** For an article's own page: what its structured data says beside the tags. */
  article?: { author?: string; pictures: readonly PagePicture[]; type?: "Article" | "BlogPosting" | "NewsArticle" };
  /** The same page in each of its languages, itself among them. */
  translations?: readonly { lang: string; url: string }[];
  /** Absolute address of the page's oEmbed answer. */
  oembed?: string;
}
