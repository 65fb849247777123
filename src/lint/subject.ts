import type { Article } from "../article/article.ts";
import type { Story } from "../story/story.ts";

/** What the rules look at: an article, and what is known of the files around it. */
export interface Subject {
  article: Article;
  /** Told without strictness: what is wrong with it is for the rules to say. */
  story: Story;
  /** Whether a file is there. @param path - from the working folder */
  exists(path: string): boolean;
  /** By `translationKey`: the languages that there are, of all articles looked at. */
  translations: ReadonlyMap<string, ReadonlySet<string>>;
}
