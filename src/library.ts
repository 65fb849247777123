/* What `index.ts` loads when one of its functions is first called. */

export { parseArticle } from "./article/article.ts";
export { dataSchema } from "./article/data-schema.ts";
export { carouselCards } from "./card/carousel-cards.ts";
export { normalizeConfig } from "./config.ts";
export { findConflicts } from "./figure/conflicts.ts";
export { extractFigures } from "./figure/extract.ts";
export { formatFigure } from "./figure/format/format.ts";
export { planCards } from "./story/plan.ts";
export { selectFigures } from "./story/select.ts";
