import { settleChangeRanges } from "./change-range.ts";
import { settleExactShares } from "./exact-share.ts";
import type { Figure } from "./figure.ts";
import { settleTitleFormers } from "./former/by-title.ts";
import { settlePartsOfSum } from "./parts-of-sum.ts";
import { withRepetition } from "./repetition.ts";
import type { Evidence } from "./scene.ts";
import { settleYears } from "./shared-year.ts";
import { settleBareSums } from "./unit/bare-money.ts";
import { settlePresumedSums } from "./unit/presumed-sums.ts";
import { settleCents, settleCurrencies } from "./unit/shared-currency.ts";

interface Told {
  markdown: string;
  lang: string;
  evidence: Evidence;
}

/** What an article's figures say of one another, once all are read: currencies, years, former levels, roundings, parts, and what is said again. */
export function settleTogether(figures: readonly Figure[], { markdown, lang, evidence }: Told): void {
  settleCurrencies(figures, markdown, lang, () => evidence.currencies());
  settleCents(figures, () => evidence.currencies());
  settleBareSums(figures);
  settlePresumedSums(figures, lang);
  settleYears(figures);
  settleChangeRanges(figures);
  settleTitleFormers(figures);
  settleExactShares(figures, markdown);
  settlePartsOfSum(figures, markdown);
  withRepetition(figures);
}
