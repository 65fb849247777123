/**
 * Symbols of units that mean the same in every language and are read before CLDR's short forms, which in one
 * language or another make a month of "m" and days of "g". Case tells them apart: "mW" is no "MW".
 * SI Brochure (9th edition, tables 2 to 8), IEC 80000-13 for bits and bytes, and what engineers, meteorologists
 * and grid operators write. By CLDR group, then by CLDR unit id, or in its manner where CLDR has none; the first
 * symbol is the one a card prints.
 */
export const siUnits: Record<string, Record<string, string>> = {
  length: {
    nanometer: "nm",
    micrometer: "µm|μm",
    millimeter: "mm",
    centimeter: "cm",
    decimeter: "dm",
    decameter: "dam",
    hectometer: "hm",
    foot: "ft",
    yard: "yd",
    inch: "″",
    meter: "m",
    kilometer: "km",
  },
  area: {
    "square-millimeter": "mm²",
    "square-centimeter": "cm²",
    "square-meter": "m²",
    "square-kilometer": "km²",
    hectare: "ha",
  },
  volume: {
    microliter: "µL|μL|µl|μl",
    milliliter: "mL|ml",
    centiliter: "cL|cl",
    deciliter: "dL|dl",
    liter: "L|l",
    hectoliter: "hL|hl",
    megaliter: "ML",
    "cubic-millimeter": "mm³",
    "cubic-centimeter": "cm³",
    "cubic-meter": "m³",
    "cubic-hectometer": "hm³",
    "cubic-kilometer": "km³",
  },
  mass: {
    nanogram: "ng",
    microgram: "µg|μg|mcg",
    milligram: "mg",
    gram: "g",
    kilogram: "kg",
    tonne: "t",
    kilotonne: "kt",
    megatonne: "Mt",
    gigatonne: "Gt",
  },
  duration: {
    nanosecond: "ns",
    microsecond: "µs|μs",
    millisecond: "ms",
    second: "s",
    minute: "min",
    hour: "h",
  },
  electric: {
    milliampere: "mA",
    ampere: "A",
    "milliampere-hour": "mAh",
    "ampere-hour": "Ah",
    "kiloampere-hour": "kAh",
    millivolt: "mV",
    volt: "V",
    kilovolt: "kV",
    "kilovolt-ampere": "kVA",
    "megavolt-ampere": "MVA",
    ohm: "Ω",
    kiloohm: "kΩ",
    megaohm: "MΩ",
  },
  power: {
    microwatt: "µW|μW",
    milliwatt: "mW",
    horsepower: "hp|bhp",
    watt: "W|Wp|Wc|We",
    kilowatt: "kW|kWp|kWc|kWe|kWth",
    megawatt: "MW|MWp|MWc|MWe|MWel|MWth|MWt",
    gigawatt: "GW|GWp|GWc|GWe|GWth",
    terawatt: "TW|TWp",
  },
  energy: {
    joule: "J",
    kilojoule: "kJ",
    megajoule: "MJ",
    gigajoule: "GJ",
    terajoule: "TJ",
    petajoule: "PJ",
    exajoule: "EJ",
    "milliwatt-hour": "mWh",
    "watt-hour": "Wh",
    "kilowatt-hour": "kWh",
    "megawatt-hour": "MWh",
    "gigawatt-hour": "GWh",
    "terawatt-hour": "TWh",
    "petawatt-hour": "PWh",
    "million-british-thermal-unit": "MMBtu|MMBTU|mmBtu|mmBTU|mmbtu",
    kilocalorie: "kcal",
    electronvolt: "eV",
    kiloelectronvolt: "keV",
    megaelectronvolt: "MeV",
    gigaelectronvolt: "GeV",
    teraelectronvolt: "TeV",
  },
  force: { newton: "N", kilonewton: "kN", meganewton: "MN" },
  torque: { "newton-meter": "Nm|N·m|N⋅m" },
  pressure: {
    pascal: "Pa",
    hectopascal: "hPa",
    kilopascal: "kPa",
    megapascal: "MPa",
    gigapascal: "GPa",
    "kilopound-force-per-square-inch": "ksi",
    millibar: "mbar",
    bar: "bar",
    "millimeter-ofhg": "mmHg",
    "pound-force-per-square-inch": "psi",
  },
  temperature: { celsius: "°C|℃|degC", fahrenheit: "°F|℉|degF", kelvin: "K" },
  frequency: { hertz: "Hz", kilohertz: "kHz", megahertz: "MHz", gigahertz: "GHz", terahertz: "THz" },
  acoustics: { decibel: "dB|dBA|dB(A)" },
  digital: {
    kilobit: "kbit",
    megabit: "Mbit|Mb",
    gigabit: "Gbit|Gb",
    terabit: "Tbit|Tb",
    kilobyte: "kB|KB",
    megabyte: "MB",
    gigabyte: "GB",
    terabyte: "TB",
    petabyte: "PB",
    exabyte: "EB",
    zettabyte: "ZB",
  },
  speed: {
    "meter-per-second": "m/s|mps",
    "kilometer-per-second": "km/s",
    "kilometer-per-hour": "km/h",
    "mile-per-hour": "mph",
    "bit-per-second": "bit/s|bps",
    "kilobit-per-second": "kbit/s|kb/s|kbps",
    "megabit-per-second": "Mbit/s|Mb/s|Mbps",
    "gigabit-per-second": "Gbit/s|Gb/s|Gbps",
    "terabit-per-second": "Tbit/s|Tb/s|Tbps",
    "megabyte-per-second": "MB/s",
    "gigabyte-per-second": "GB/s",
    "terabyte-per-second": "TB/s",
  },
  concentr: { "part-per-1e6": "ppm", "part-per-1e9": "ppb" },
  radiation: {
    becquerel: "Bq",
    kilobecquerel: "kBq",
    megabecquerel: "MBq",
    gigabecquerel: "GBq",
    terabecquerel: "TBq",
    microsievert: "µSv|μSv",
    millisievert: "mSv",
    sievert: "Sv",
    milligray: "mGy",
    gray: "Gy",
  },
  light: { lumen: "lm", lux: "lx" },
  angle: { radian: "rad", "revolution-per-minute": "rpm" },
};

/**
 * Symbols whose capitals prose does not mind ("KM", "kwh", "Ghz"). All others count only as they stand:
 * "EV" is no electronvolt and "PC" no parsec.
 */
export const anyCase: ReadonlySet<string> = new Set(
  "km kg cm mm kmh km/h kph mph m.p.h kwh mwh gwh twh kw mw gw hz khz mhz ghz mbps gbps kcal rpm gb tb kb mb ft lb lbs oz yd sqm psi".split(
    " ",
  ),
);

/**
 * One-letter symbols that as often name a thing, a grade or a step ("vitamin A", "a 10K", "the 7 N"): they count
 * apart from their number, and where no word follows that they could belong to.
 */
export const barest: ReadonlySet<string> = new Set("A J K N".split(" "));

const printed = new Map(
  Object.values(siUnits).flatMap((units) =>
    Object.entries(units).map(([id, symbols]) => [id, symbols.split("|", 1)[0] as string]),
  ),
);

/** The symbol a card prints for a unit, if this table has one. */
export function siSymbol(unit: string): string | undefined {
  return printed.get(unit);
}
