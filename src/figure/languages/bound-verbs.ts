import type { Phrases } from "../lexicon/phrases.ts";
import { all, are, er, esAr, inflect, ptAr } from "./inflect.ts";

/** Verbs that say of an amount what "more than", "nearly" and "about" do, in all their forms. */
interface BoundVerbs {
  moreThan: Phrases;
  nearly: Phrases;
  about?: Phrases;
}

/** Each verb with an article behind it: "rondan | los 9 millones", where "una ronda de 9 millones" is another word. */
function beforeArticles(verbs: Phrases, articles: string): Phrases {
  const forms = verbs.split("|");
  return articles
    .split(" ")
    .flatMap((article) => forms.map((form) => `${form} ${article}`))
    .join("|");
}

/** The same, and each verb alone: "dépasse | 9 millions", "dépasse | les 9 millions". */
function withArticles(verbs: Phrases, articles: string): Phrases {
  return all(verbs, beforeArticles(verbs, articles));
}

const fr: BoundVerbs = {
  moreThan: withArticles(
    // "un excédent" is a surplus.
    all(
      inflect("dépass", er),
      "excède|excèdent|excéder|excédait|excédaient|excédera|excéderont|excéderait|excéderaient|excédé",
    ),
    "les",
  ),
  nearly: withArticles(inflect("frôl", er), "les"),
  about: withArticles(inflect("avoisin", er), "les"),
};

const es: BoundVerbs = {
  moreThan: withArticles(
    all(
      inflect("super rebas sobrepas", esAr),
      "excede|exceden|excedió|excedieron|exceder|excederá|excederán|excedería",
    ),
    "los el",
  ),
  nearly: beforeArticles(inflect("roz", esAr), "los el"),
  about: beforeArticles(inflect("rond", esAr), "los el"),
};

const it: BoundVerbs = {
  moreThan: withArticles(
    all(inflect("super", are), "eccede|eccedono|eccedeva|eccedevano|eccederà|eccederanno|eccedere"),
    "i gli il",
  ),
  nearly: withArticles(inflect("sfior", are), "i gli il"),
};

const pt: BoundVerbs = {
  moreThan: withArticles(
    all(inflect("super ultrapass", ptAr), "excede|excedem|excedeu|excederam|exceder|excederá|excederão|excederia"),
    "os o",
  ),
  nearly: beforeArticles(inflect("beir", ptAr), "os o"),
  about: beforeArticles(inflect("rond", ptAr), "os o"),
};

export const boundVerbs = { fr, es, it, pt };
