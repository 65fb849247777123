import type { Phrases } from "../lexicon/phrases.ts";
import { all, are, er, esAr, inflect, ptAr } from "./inflect.ts";

/** Verbs that say of an amount what "more than", "nearly" and "about" do, in all their forms. */
interface BoundVerbs {
  moreThan: Phrases;
  nearly: Phrases;
  about?: Phrases;
}

/** Each verb with an article, or another word, behind it: "rondan | los 9 millones", where "una ronda de 9 millones" is another word. */
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

/** Endings of French verbs in -er but the infinitive, behind which what has to be may stand: "doit franchir le seuil de 5 %". */
const finite = er.replace(" er ", " ");

/** "Passe la barre des 20 000", "a franchi le cap des", "dépasse le seuil de": the verbs and what is passed. */
const passed = beforeArticles(
  beforeArticles(
    all(inflect("pass dépass", finite), inflect("franch", "it issent i ie ira iront irait iraient issait issant")),
    "la le",
  ),
  "barre cap seuil",
);

const fr: BoundVerbs = {
  moreThan: all(
    beforeArticles(passed, "des de"),
    withArticles(
      // "un excédent" is a surplus.
      all(
        inflect("dépass", er),
        "excède|excèdent|excéder|excédait|excédaient|excédera|excéderont|excéderait|excéderaient|excédé",
      ),
      "les",
    ),
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
