/** French stands at the site's root, every other language in a folder of its own. */
export default {
  layout: "article.njk",
  permalink: ({ lang, page }) => `${lang === "fr" ? "" : `/${lang}`}/${page.fileSlug.replace(/\.\w+$/, "")}/`,
};
