/** What `scripts/languages.mjs` cuts out of CLDR for a language. */
export interface Cldr {
  language: string;
  decimal: string;
  group: string;
  /** Words and abbreviations for powers of ten, by exponent. */
  scales: Record<string, string[]>;
  shortScales: Record<string, string[]>;
  /** Twelve months, four quarters, each with all its forms. */
  months: string[][];
  quarters: string[][];
  /** By CLDR unit id, without its group ("megawatt"). */
  units: Record<string, CldrUnit>;
  /** By ISO 4217 code. */
  currencies: Record<string, { names: string[]; symbols: string[] }>;
}

interface CldrUnit {
  /** "power", "length", "duration"… */
  group: string;
  /** Singular first. */
  names: string[];
  symbols: string[];
}
