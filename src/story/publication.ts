/** Where the article will be published, for the line at the card's foot. */
export interface Publication {
  /** The page's absolute address. */
  url?: string;
  /** The site's name. */
  site?: string;
  /** On what terms the picture may be used. */
  licence?: string;
}
