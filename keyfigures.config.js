/** Options of this site: `eleventy.config.js` hands them to the plugin, and the command line reads them. */
export default {
  url: "https://keyfigures.example",
  site: "Keyfigures",
  lang: "fr",
  articleType: "NewsArticle",
  pages: true,
  feeds: true,
  marks: true,
  theme: "paper",
  sizes: ["og", "wide", "news43", "square", "portrait", "story"],
  figureSizes: ["og", "square"],
  gallery: true,
  layouts: { figure: "page.njk", gallery: "page.njk" },
  sitemap: true,
  strict: true,
};
