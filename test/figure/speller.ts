/** Numbers in words, as each language's grammar writes them: what the reading of spelled numbers is tested with. */
type Speller = (value: number) => string;

const words = (text: string): string[] => text.split(" ");

/** Splits a number into [group of three digits, exponent], highest first. */
function groupsOf(value: number): [number, number][] {
  const groups: [number, number][] = [];
  for (let rest = value, exponent = 0; rest > 0; rest = Math.floor(rest / 1000), exponent += 3) {
    if (rest % 1000) groups.unshift([rest % 1000, exponent]);
  }
  return groups;
}

const enSmall = words(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const enTens = words("- - twenty thirty forty fifty sixty seventy eighty ninety");
function enBelow(value: number): string {
  if (value < 20) return enSmall[value] as string;
  if (value < 100) return (enTens[Math.floor(value / 10)] as string) + (value % 10 ? `-${enSmall[value % 10]}` : "");
  const rest = value % 100;
  return `${enSmall[Math.floor(value / 100)]} hundred${rest ? ` and ${enBelow(rest)}` : ""}`;
}
const enScales: Record<number, string> = { 3: "thousand", 6: "million", 9: "billion", 12: "trillion" };
const en: Speller = (value) =>
  groupsOf(value)
    .map(([part, exponent]) => (exponent ? `${enBelow(part)} ${enScales[exponent]}` : enBelow(part)))
    .join(" ");

const frSmall = words(
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
);
const frTens = words("- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt");
function frBelow(value: number, last: boolean): string {
  if (value < 20) return frSmall[value] as string;
  if (value < 100) {
    const ten = Math.floor(value / 10);
    const rest = value - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10;
    if (rest === 0) return (frTens[ten] as string) + (ten === 8 && last ? "s" : "");
    const link = (rest === 1 || rest === 11) && ten < 8 ? " et " : "-";
    return (frTens[ten] as string) + link + frSmall[rest];
  }
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const head = hundreds === 1 ? "cent" : `${frSmall[hundreds]} cent${rest || !last ? "" : "s"}`;
  return rest ? `${head} ${frBelow(rest, last)}` : head;
}
const frScales: Record<number, string> = { 6: "million", 9: "milliard", 12: "billion" };
const fr: Speller = (value) =>
  groupsOf(value)
    .map(([part, exponent]) => {
      if (exponent === 0) return frBelow(part, true);
      if (exponent === 3) return part === 1 ? "mille" : `${frBelow(part, false)} mille`;
      return `${frBelow(part, true)} ${frScales[exponent]}${part > 1 ? "s" : ""}`;
    })
    .join(" ");

const deSmall = words(
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
);
const deTens = words("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
function deBelow(value: number): string {
  if (value < 20) return deSmall[value] as string;
  if (value < 100) return (value % 10 ? `${deSmall[value % 10]}und` : "") + deTens[Math.floor(value / 10)];
  return `${deSmall[Math.floor(value / 100)]}hundert${value % 100 ? deBelow(value % 100) : ""}`;
}
const deScales: Record<number, [string, string]> = {
  6: ["Million", "Millionen"],
  9: ["Milliarde", "Milliarden"],
  12: ["Billion", "Billionen"],
};
const de: Speller = (value) => {
  const thousands = value % 1e6;
  const low =
    (thousands >= 1000 ? `${deBelow(Math.floor(thousands / 1000))}tausend` : "") +
    (thousands % 1000 ? deBelow(thousands % 1000) : "");
  const high = groupsOf(value)
    .filter(([, exponent]) => exponent >= 6)
    .map(([part, exponent]) =>
      part === 1 ? `eine ${deScales[exponent]?.[0]}` : `${deBelow(part)} ${deScales[exponent]?.[1]}`,
    );
  return [...high, low.replace(/ein$/, "eins")].filter(Boolean).join(" ");
};

const itSmall = words(
  "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
);
const itTens = words("- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta");
const elided = (head: string, tail: string) =>
  (/^[uo]/.test(tail) && /[aio]$/.test(head) ? head.slice(0, -1) : head) + tail;
function itBelow(value: number): string {
  if (value < 20) return itSmall[value] as string;
  if (value < 100) {
    const ten = itTens[Math.floor(value / 10)] as string;
    return value % 10 ? elided(ten, itSmall[value % 10] as string) : ten;
  }
  const hundreds = Math.floor(value / 100);
  const head = `${hundreds > 1 ? itSmall[hundreds] : ""}cento`;
  const rest = value % 100;
  return rest ? (rest >= 80 && rest < 90 ? elided(head, itBelow(rest)) : head + itBelow(rest)) : head;
}
const itScales: Record<number, [string, string]> = {
  6: ["un milione", "milioni"],
  9: ["un miliardo", "miliardi"],
  12: ["un bilione", "bilioni"],
};
const it: Speller = (value) => {
  const thousands = Math.floor((value % 1e6) / 1000);
  const low =
    (thousands === 1 ? "mille" : thousands ? `${itBelow(thousands)}mila` : "") +
    (value % 1000 ? itBelow(value % 1000) : "");
  const high = groupsOf(value)
    .filter(([, exponent]) => exponent >= 6)
    .map(([part, exponent]) => (part === 1 ? itScales[exponent]?.[0] : `${itBelow(part)} ${itScales[exponent]?.[1]}`));
  return low && high.length ? `${high.join(", ")} e ${low}` : [...high, low].filter(Boolean).join(", ");
};

const esSmall = words(
  "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
);
const esTens = words("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa");
const esHundreds = words(
  "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
);
function esBelow(value: number): string {
  if (value < 30) return esSmall[value] as string;
  if (value < 100) return (esTens[Math.floor(value / 10)] as string) + (value % 10 ? ` y ${esSmall[value % 10]}` : "");
  if (value === 100) return "cien";
  return (esHundreds[Math.floor(value / 100)] as string) + (value % 100 ? ` ${esBelow(value % 100)}` : "");
}
/** Below a million; Spanish counts on by millions. */
function esThousands(value: number): string {
  const thousands = Math.floor(value / 1000);
  const head = thousands === 0 ? "" : thousands === 1 ? "mil" : `${esBelow(thousands)} mil`;
  return [head, value % 1000 ? esBelow(value % 1000) : ""].filter(Boolean).join(" ");
}
const es: Speller = (value) => {
  const parts: string[] = [];
  const billions = Math.floor(value / 1e12);
  const millions = Math.floor((value % 1e12) / 1e6);
  if (billions) parts.push(billions === 1 ? "un billón" : `${esThousands(billions)} billones`);
  if (millions) parts.push(millions === 1 ? "un millón" : `${esThousands(millions)} millones`);
  if (value % 1e6) parts.push(esThousands(value % 1e6));
  return parts.join(" ");
};

const ptSmall = words(
  "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
);
const ptTens = words("- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa");
const ptHundreds = words(
  "- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
);
function ptBelow(value: number): string {
  if (value < 20) return ptSmall[value] as string;
  if (value < 100) return (ptTens[Math.floor(value / 10)] as string) + (value % 10 ? ` e ${ptSmall[value % 10]}` : "");
  if (value === 100) return "cem";
  return (ptHundreds[Math.floor(value / 100)] as string) + (value % 100 ? ` e ${ptBelow(value % 100)}` : "");
}
const ptScales: Record<number, [string, string]> = {
  6: ["milhão", "milhões"],
  9: ["bilhão", "bilhões"],
  12: ["trilhão", "trilhões"],
};
const pt: Speller = (value) =>
  groupsOf(value)
    .map(([part, exponent], index, all) => {
      const link = index > 0 && index === all.length - 1 && (part < 100 || part % 100 === 0) ? "e " : "";
      if (exponent === 0) return link + ptBelow(part);
      if (exponent === 3) return link + (part === 1 ? "mil" : `${ptBelow(part)} mil`);
      return `${ptBelow(part)} ${ptScales[exponent]?.[part === 1 ? 0 : 1]}`;
    })
    .join(" ");
/** Portugal counts thousands of millions. */
const ptEuropean: Speller = (value) => {
  const billions = Math.floor(value / 1e12);
  const millions = Math.floor((value % 1e12) / 1e6);
  const first = billions ? (billions === 1 ? "um bilião" : `${pt(billions)} biliões`) : "";
  const head = millions ? (millions === 1 ? "um milhão" : `${pt(millions)} milhões`) : "";
  return [first, head, value % 1e6 ? pt(value % 1e6) : ""].filter(Boolean).join(" ");
};

const nlSmall = words(
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
);
const nlTens = words("- - twintig dertig veertig vijftig zestig zeventig tachtig negentig");
function nlBelow(value: number): string {
  if (value < 20) return nlSmall[value] as string;
  if (value < 100) {
    const unit = nlSmall[value % 10] as string;
    return (value % 10 ? `${unit}${unit.endsWith("e") ? "ën" : "en"}` : "") + nlTens[Math.floor(value / 10)];
  }
  const hundreds = Math.floor(value / 100);
  return `${hundreds > 1 ? nlSmall[hundreds] : ""}honderd${value % 100 ? nlBelow(value % 100) : ""}`;
}
const nlScales: Record<number, string> = { 6: "miljoen", 9: "miljard", 12: "biljoen" };
const nl: Speller = (value) =>
  groupsOf(value)
    .map(([part, exponent]) => {
      if (exponent === 0) return nlBelow(part);
      if (exponent === 3) return part === 1 ? "duizend" : `${nlBelow(part)}duizend`;
      return `${nlBelow(part)} ${nlScales[exponent]}`;
    })
    .join(" ");

/** By language, and by what else tells how it is written. */
export const spellers: [lang: string, manner: string, speller: Speller][] = [
  ["en", "with “and”", en],
  ["en", "without “and”", (value) => en(value).replaceAll(" and ", " ")],
  ["fr", "of old", fr],
  ["fr", "of 1990, with hyphens throughout", (value) => fr(value).replaceAll(" ", "-")],
  ["de", "in one word", de],
  ["it", "with commas", it],
  ["it", "without", (value) => it(value).replaceAll(",", "").replaceAll(" e ", " ")],
  ["es", "by millions", es],
  ["pt", "of Brazil", pt],
  ["pt", "of Portugal", ptEuropean],
  ["nl", "in one word", nl],
];
