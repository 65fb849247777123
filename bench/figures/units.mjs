/**
 * Units as microsoft/Recognizers-Text names them, in its cultures' words, and the units of ours that are
 * the same. Where a name leaves open which ("Franc", "Ton"), each that it may be.
 */
const money = {
  "Dollar|Dólar|United States dollar|Dollar États-Unis|Dólar estadounidense|Dólar estadunidense|Dollaro": "USD",
  "Canadian dollar|Dollar Canadien|Dólar canadense|Dólar canadiense": "CAD",
  "Australian dollar|Dollar australien|Dólar australiano": "AUD",
  "Hong Kong dollar|Dollar de Hong Kong|Dólar de Hong Kong": "HKD",
  "New Zealand dollar|Dólar neozelandés": "NZD",
  "Singapore dollar|Dólar de Singapur": "SGD",
  "New Taiwan dollar|Taiwan dollar": "TWD",
  Euro: "EUR",
  "Pound|British pound|Libra|Livre|Libra esterlina|Livre sterling": "GBP",
  "Japanese yen|Yen|Yen Japonais|Iene": "JPY",
  "Chinese yuan|Yuan Chinois|Yuan chino|Yuan chinês": "CNY",
  "Indian rupee|Rupee|Rupia|Roupie": "INR",
  "Franc|Franco|Swiss franc|Franc Suisse|Franco suizo|Franco suíço": "CHF FRF",
  "Mexican peso|Peso mexicano|Peso": "MXN PHP ARS",
  "Finnish markka|Marco finlandés|Marco finlandês|Mark finlandais": "FIM",
  "Mark|German mark|Deutsche mark|Marco|Marco alemán": "DEM",
  "Peseta|Spanish peseta": "ESP",
  "Lira|Italian lira|Lira italiana|Turkish lira": "ITL TRY",
  "Georgian lari": "GEL",
  "Brazilian Real|Real|Brazilian real|Real brasileño": "BRL",
  "South Korean won|Won": "KRW",
  "Russian ruble|Ruble|Rublo": "RUB",
  "Swedish krona|Krona|Corona|Couronne": "SEK",
  "Danish krone|Krone": "DKK SEK NOK",
  "Saudi riyal|Riyal": "SAR",
  "Thai baht": "THB",
  Bitcoin: "BTC",
};

/** Names of hundredths, which we keep in the main unit. */
const hundredths = {
  "Cent|Centavo|Centime|Céntimo|Cêntimo": "USD EUR BRL MXN",
  "Pence|Penny|Penique|Pêni": "GBP",
};

const measures = {
  "Inch|Pouce|Pulgada|Polegada|Pollice|Zoll": "inch",
  "Foot|Pied|Pie|Pé|Piede": "foot",
  "Yard|Yarda|Jarda|Iarda|Verge": "yard",
  "Mile|Milla|Milha|Miglio": "mile",
  "Meter|Mètre|Mètres|Metro": "meter",
  "Decimeter|Décimètre|Décimètres|Decímetro": "decimeter",
  "Hectometer|Hectomètre": "hectometer",
  "Centimeter|Centimètre|Centimètres|Centímetro|Centimetro": "centimeter",
  "Millimeter|Millimètre|Millimètres|Milímetro|Millimetro": "millimeter",
  "Micrometer|Micromètre|Micrómetro|Micrômetro": "micrometer",
  "Nanometer|Nanomètre|Nanómetro": "nanometer",
  Picometer: "picometer",
  "Kilometer|Kilomètre|Kilomètres|Kilómetro|Quilômetro|Chilometro": "kilometer",
  "Light year": "light-year",
  "Square meter|Mètre carré|Metro cuadrado|Metro quadrado|Metro quadrato": "square-meter",
  "Square kilometer|Kilomètre carré|Kilómetro cuadrado|Quilômetro quadrado|Chilometro quadrato": "square-kilometer",
  "Square foot|Pied carré|Pie cuadrado|Pé quadrado|Piede quadrato": "square-foot",
  "Square mile|Mille carré|Milla cuadrada|Milha quadrada": "square-mile",
  "Hectare|Hectárea|Ettaro": "hectare",
  "Acre|Are": "acre are",
  "Cubic meter|Mètre cube|Metro cúbico|Metro cubo": "cubic-meter",
  "Cubic centimeter|Centímetro cúbico|Centimètre cube|Centimetro cubo": "cubic-centimeter",
  "Cubic foot|Pieds cube|Pied cube|Pie cúbico|Pé cúbico|Piede cubo": "cubic-foot",
  "Gallon|Galón|Galão|Gallone": "gallon",
  "Liter|Litre|Litro": "liter",
  "Milliliter|Mililitro|Millilitre": "milliliter",
  "Barrel|Barril|Barile|Baril": "barrel",
  "Cup|Tasse|Taza|Xícara": "cup",
  "Tablespoon|Cuillère à soupe": "tablespoon",
  "Teaspoon|Cuillère à café": "teaspoon",
  Dram: "dram",
  "Pound|Livre|Libra|Libbra": "pound",
  "Ounce|Onza|Once|Onça|Oncia": "ounce",
  "Ton|Tonne|Tonelada|Tonnellata|Metric ton|Tonne métrique|Tonelada métrica|Tonnellata metrica": "tonne ton",
  "Gram|Gramme|Gramo|Grama|Grammo": "gram",
  "Kilogram|Kilogramme|Kilogramo|Quilograma|Chilogrammo": "kilogram",
  "Milligram|Miligramo|Milligramme": "milligram",
  "Microgram|Microgramme": "microgram",
  "Bit|bit": "bit",
  "Byte|byte": "byte",
  "Kilobyte|kilobyte": "kilobyte",
  Megabit: "megabit",
  "Megabyte|megabyte": "megabyte",
  "Gigabyte|gigabyte": "gigabyte",
  Terabyte: "terabyte",
  Degree: "degree",
  Radian: "radian",
  Turn: "revolution",
  "Kilometer per hour|Kilomètre par heure|Kilómetro por hora|Quilômetro por hora|Chilometro all'ora":
    "kilometer-per-hour",
  "Mile per hour|Milla por hora|Milha por hora|Miglia all'ora": "mile-per-hour",
  "Meter per second|Mètre par seconde": "meter-per-second",
  "Meter per millisecond": "meter/millisecond",
  "Centimeter per millisecond": "centimeter/millisecond",
  "Kilometer per millisecond": "kilometer/millisecond",
};

function table(names) {
  const result = new Map();
  for (const [keys, units] of Object.entries(names))
    for (const key of keys.split("|")) result.set(key, units.split(" "));
  return result;
}

const tables = { CurrencyModel: table(money), DimensionModel: table(measures) };
const cents = table(hundredths);

/** Our units for one of theirs, and how many of theirs make one of ours; undefined for a name the table lacks. */
export function unitsOf(model, name) {
  if (model === "PercentModel") return { units: ["percent"], factor: 1 };
  if (model === "CurrencyModel" && cents.has(name)) return { units: cents.get(name), factor: 100 };
  const units = tables[model].get(name);
  return units && { units, factor: 1 };
}

/** Do their models have a name for one of our units? */
export function knows(model, unit) {
  return model === "PercentModel" || [...tables[model].values()].some((units) => units.includes(unit));
}
