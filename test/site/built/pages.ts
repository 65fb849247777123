/** One address of each kind of page. */
export const kinds = {
  home: "/",
  "home in English": "/en/",
  article: "/openai-cerebras/",
  "article with a line chart": "/en/world-population/",
  "article with bars and a correction": "/velos-valmont/",
  archive: "/articles/",
  "archive's second page": "/en/articles/page-2/",
  tag: "/tags/donnees/",
  "figure's share page": "/openai-cerebras/cards/10-milliards-de-dollars/",
  gallery: "/openai-cerebras/cards/",
  "embeddable card": "/openai-cerebras/embed/",
  method: "/methode/",
  search: "/recherche/",
  "not found": "/404.html",
};
