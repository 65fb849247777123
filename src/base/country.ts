/**
 * Countries and territories by ISO 3166-1 alpha-2 that Natural Earth, at 1:50 million, has a shape of, and Kosovo by the code that
 * CLDR gives it. What is drawn as a part of another (Guadeloupe, Réunion, Svalbard) has none of its own.
 */
const codes = new Set(
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GG GH GL GM GN GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE ZA ZM ZW".split(
    " ",
  ),
);

/** As many as a map can name. */
export const mostCountries = 8;

/** "FR", also of "fr" and of "UK", which is an old name of "GB"; undefined where there is no such country. */
export function countryCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  // CLDR's aliases of regions.
  const region = new Intl.Locale(`und-${code}`).region ?? code;
  return codes.has(region) ? region : undefined;
}

/** A country's name in a language: "France", "Frankreich". */
export function countryName(code: string, lang: string): string {
  return new Intl.DisplayNames([lang, "en"], { type: "region" }).of(code) ?? code;
}
