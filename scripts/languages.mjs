/**
 * Cuts what the figure engine needs out of the CLDR packages into one small JSON file a language:
 * `npm run languages`. The files are committed, so an installation carries no CLDR package.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const out = new URL("../src/figure/languages/cldr/", import.meta.url);
const languages = ["fr", "en", "de", "es", "it", "pt", "nl"];
/** Regional names join the language's own: "metres" beside "meters". */
const regions = { en: ["en-GB"], es: ["es-419"], pt: ["pt-PT"] };

/** Groups of CLDR units that are no measures of the news, or whose names are everyday words. */
const skippedGroups = new Set(["10p", "1024p", "per", "power2", "power3", "times", "coordinateUnit"]);
const skippedUnits = new Set([
  ...["item", "part", "mole", "ofglucose", "karat", "permyriad", "milligram-ofglucose-per-deciliter", "ofhg"],
  ...["quarter", "night", "day-person", "em", "dot", "point", "pinch", "drop", "jigger", "sun", "fun", "chain", "rod"],
  ...[
    "rin",
    "ken",
    "shaku-length",
    "shaku-cloth",
    "jo-jp",
    "ri-jp",
    "bu-jp",
    "se-jp",
    "cho",
    "kosaji",
    "osaji",
    "cup-jp",
  ],
  ...["shaku", "sai", "to-jp", "koku", "calorie-it", "british-thermal-unit-it", "gasoline-energy-density", "grain"],
  ...["pint-metric", "cup-metric", "fluid-ounce-metric", "cup-imperial", "quart-imperial", "dessert-spoon-imperial"],
  ...[
    "gallon-imperial",
    "pint-imperial",
    "fluid-ounce-imperial",
    "light-speed",
    "foodcalorie",
    "slug",
    "stone",
    "earth-radius",
  ],
]);

/** SI prefixes a unit is met with, beyond those CLDR names itself; `10p12` is CLDR's pattern for tera. */
const prefixes = {
  nano: "10p-9",
  micro: "10p-6",
  milli: "10p-3",
  centi: "10p-2",
  deci: "10p-1",
  hecto: "10p2",
  kilo: "10p3",
  mega: "10p6",
  giga: "10p9",
  tera: "10p12",
  peta: "10p15",
  exa: "10p18",
};
const prefixed = {
  watt: ["micro", "tera"],
  "watt-hour": ["mega", "giga", "tera"],
  joule: ["mega", "giga", "tera", "exa"],
  meter: ["hecto"],
  gram: ["nano", "centi", "hecto"],
  tonne: ["kilo", "mega", "giga"],
  liter: ["micro"],
  byte: ["exa"],
  bit: ["peta"],
  hertz: ["tera"],
  volt: ["milli", "kilo", "mega"],
  pascal: ["giga"],
  newton: ["kilo", "mega"],
  sievert: ["micro", "milli"],
  becquerel: ["kilo", "mega", "giga", "tera"],
  electronvolt: ["kilo", "mega", "giga", "tera"],
};

const read = (path) => JSON.parse(readFileSync(require.resolve(path), "utf8"));
const clean = (text) =>
  text
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[\u200e\u200f]/g, "")
    .trim();
const unique = (list) => [...new Set(list.filter(Boolean))];

/** The names in a unit's patterns: "{0} mégawatts" → "mégawatts". A pattern with words before the number names none. */
function namesOf(entry) {
  const patterns = ["one", "two", "few", "many", "other"].map((count) => entry?.[`unitPattern-count-${count}`]);
  return unique(patterns.filter((text) => text?.startsWith("{0}")).map((text) => clean(text.slice(3)))).filter(
    (name) => !/^(de|di|d’|d')\s/.test(name),
  );
}

function unitsOf({ long, short, narrow }) {
  const units = {};
  for (const key of Object.keys(long)) {
    const [group] = key.match(/^(10p|1024p|power\d|[a-zA-Z]+)/) ?? [key];
    const id = key.slice(key.indexOf("-") + 1);
    if (skippedGroups.has(group) || skippedUnits.has(id)) continue;
    const names = namesOf(long[key]);
    const symbols = unique([...namesOf(short[key]), ...namesOf(narrow[key])]).filter((name) => !names.includes(name));
    units[id] = { group, names, symbols };
  }
  const hour = units["kilowatt-hour"];
  const kilo = clean(long["10p3"].unitPrefixPattern.replace("{0}", ""));
  const bases = {
    ...units,
    "watt-hour": {
      group: "energy",
      names: hour.names.map((name) => name.replace(new RegExp(`^${kilo}`, "i"), "")),
      symbols: hour.symbols.map((name) => name.replace(/^k/, "")),
    },
  };
  for (const [base, list] of Object.entries(prefixed)) {
    for (const prefix of list) {
      const entry = bases[base];
      const id = prefix + base;
      if (!entry || units[id]) continue;
      units[id] = {
        group: entry.group,
        names: entry.names.map((name) => long[prefixes[prefix]].unitPrefixPattern.replace("{0}", name.toLowerCase())),
        symbols: entry.symbols.map((name) => short[prefixes[prefix]].unitPrefixPattern.replace("{0}", name)),
      };
    }
  }
  return units;
}

function currenciesOf(currencies) {
  const result = {};
  // An old issue has its years behind its name; the one that took its place comes before it.
  const isOld = ([, { displayName }]) => Number(/[(（].*\d{4}/.test(displayName ?? ""));
  for (const [code, entry] of Object.entries(currencies).sort((a, b) => isOld(a) - isOld(b))) {
    if (code.startsWith("X") && !["XAF", "XOF", "XPF", "XCD"].includes(code)) continue;
    const names = unique(
      ["-count-one", "-count-few", "-count-many", "-count-other", ""].map((suffix) => entry[`displayName${suffix}`]),
    );
    const symbols = unique([entry.symbol, entry["symbol-alt-narrow"], entry["symbol-alt-variant"]]).filter(
      (symbol) => symbol !== code,
    );
    // Old issues are named "… (1947–1997)": a date in a name is nothing an article says.
    result[code] = {
      names: unique(names.map((name) => clean(name.replace(/\s*[(（].*$/, "")))),
      symbols: symbols.map(clean),
    };
  }
  return result;
}

/** Words for powers of ten out of the compact patterns: { "9": ["milliard", "milliards"] }. */
function scalesOf(format) {
  const scales = {};
  for (const [key, pattern] of Object.entries(format)) {
    const [digits, , count] = key.split("-");
    if (!/^(one|many|other)$/.test(count) || !/^0+/.test(pattern)) continue;
    const zeros = /^0+/.exec(pattern)[0].length;
    const exponent = digits.length - zeros;
    const word = clean(pattern.slice(zeros).replaceAll("'", ""));
    if (exponent > 0 && word) scales[exponent] = unique([...(scales[exponent] ?? []), word]);
  }
  return scales;
}

const currenciesIn = (locale) =>
  read(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers.currencies;
const unitsIn = (locale) => read(`cldr-units-full/main/${locale}/units.json`).main[locale].units;

/** Adds a region's names behind the language's own. */
function joinNames(base, region) {
  for (const [id, entry] of Object.entries(base)) {
    const other = region[id] ?? { names: [], symbols: [] };
    entry.names = unique([...entry.names, ...other.names]);
    entry.symbols = unique([...entry.symbols, ...other.symbols]);
  }
  return base;
}

/** One line an entry: a reader and a diff see what changed. */
function print(data) {
  const lines = Object.entries(data).map(([key, value]) => {
    if (["units", "currencies"].includes(key)) {
      const entries = Object.entries(value).map(([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
      return `  ${JSON.stringify(key)}: {\n${entries.join(",\n")}\n  }`;
    }
    return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

mkdirSync(out, { recursive: true });
for (const language of languages) {
  const numbers = read(`cldr-numbers-full/main/${language}/numbers.json`).main[language].numbers;
  const locales = [language, ...(regions[language] ?? [])];
  const currencies = locales.map((locale) => currenciesOf(currenciesIn(locale))).reduce(joinNames);
  const units = locales.map((locale) => unitsOf(unitsIn(locale))).reduce(joinNames);
  const dates = read(`cldr-dates-full/main/${language}/ca-gregorian.json`).main[language].dates.calendars.gregorian;
  const formats = numbers["decimalFormats-numberSystem-latn"];
  const symbols = numbers["symbols-numberSystem-latn"];
  const months = Array.from({ length: 12 }, (_, index) =>
    unique([
      dates.months.format.wide[index + 1],
      dates.months["stand-alone"].wide[index + 1],
      dates.months.format.abbreviated[index + 1],
    ]),
  );
  const quarters = Array.from({ length: 4 }, (_, index) =>
    unique([dates.quarters.format.abbreviated[index + 1], dates.quarters.format.wide[index + 1]]),
  );
  const data = {
    language,
    decimal: symbols.decimal,
    group: symbols.group,
    scales: scalesOf(formats.long.decimalFormat),
    shortScales: scalesOf(formats.short.decimalFormat),
    months,
    quarters,
    units,
    currencies,
  };
  writeFileSync(new URL(`${language}.json`, out), print(data));
}
copyFileSync(require.resolve("cldr-core/LICENSE"), new URL("LICENSE", out));
