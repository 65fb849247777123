import type { PageData } from "./page.ts";

/** An article's page, of which other pages are made. */
export interface ArticlePage {
  path: string;
  /** The site's address. */
  root: string;
  lang: string;
  date: Date | undefined;
  tags: string[];
  page: PageData;
}
