/** How a language builds its sentences and its numbers: what rules of reading ask, and never its name. */
export interface Grammar {
  /** A counted noun may stand behind its number with an article: "1179 i feriti". */
  postponed?: true;
  /** "quatre-vingts": a twenty after a four multiplies. */
  vigesimal?: boolean;
  /** Before nouns stand nouns, so that the last of a row is counted: "400 charging stations". */
  nounsInRow?: boolean;
  /** A word that ends as a factor does is one by itself ("a tenfold increase"), not only before a comparative. */
  timesAlone?: boolean;
  /** A year may stand before a noun: "2026 results". */
  yearBeforeNoun?: boolean;
  /** People are told by their ages: "les 25-49 ans". */
  agedGroups?: boolean;
  /** Nouns and adjectives stand before the noun they describe: "solar panels". */
  modifiersFirst?: boolean;
  /** The people of a country have a capital: "3 000 Ukrainiens". */
  capitalPeoples?: boolean;
  /** Titles have a capital on each word. */
  capitalTitles?: true;
  /** "the £118m forecast", "a 3.2 % pay offer": an amount stands before the noun that it describes, as an adjective does. */
  amountsDescribe?: true;
  /** Subject, verb and object stand in this order, so that what stands behind a verb goes with it. */
  fixedOrder?: true;
  /** Participles agree with their nouns, and prepositions hold an article. */
  romance?: true;
  /** Infinitives have a subject of their own, behind "a" a condition: "a confirmarem-se as previsões". */
  personalInfinitive?: true;
  /** A sentence says its subject, and says it before its verb. */
  subjectFirst?: true;
  /** "pulmonary disease (COPD) in the UK": what stands in brackets behind a name is its short form, and no party's. */
  shortForms?: true;
  /** A thousand and its units may stand apart: "583 mil 212 votos". */
  thousandsApart?: true;
  /** The word before where a change comes from says by how much as well: "baisser de 5 %". */
  fromSaysBy?: true;
  /** Nouns have capitals. */
  capitalNouns?: boolean;
}
