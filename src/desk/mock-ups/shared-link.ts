/** What a network is told of an article by the head of its page. */
export interface SharedLink {
  title: string;
  /** Empty where the article has none. */
  description: string;
  /** "example.org" */
  domain: string;
  /** Name of the site; empty where it has none. */
  site: string;
  /** BCP 47 language of the title and the description. */
  lang: string;
  /** Address of the card, 1200×630. */
  picture: string;
}
