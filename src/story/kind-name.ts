import { languageOf } from "../base/language-tag.ts";
import type { Figure, FigureKind } from "../figure/figure.ts";

/** What a figure of a kind is called when its sentence calls it nothing. */
const names: Record<string, Partial<Record<FigureKind | "end", string>>> = {
  fr: {
    money: "montant",
    measure: "mesure",
    percent: "part",
    ratio: "part",
    multiplier: "facteur",
    count: "nombre",
    duration: "durée",
    date: "date",
    end: "échéance",
  },
  en: {
    money: "amount",
    measure: "measure",
    percent: "share",
    ratio: "share",
    multiplier: "factor",
    count: "number",
    duration: "duration",
    date: "date",
    end: "deadline",
  },
  de: {
    money: "Betrag",
    measure: "Messwert",
    percent: "Anteil",
    ratio: "Anteil",
    multiplier: "Faktor",
    count: "Anzahl",
    duration: "Dauer",
    date: "Datum",
    end: "Frist",
  },
  es: {
    money: "importe",
    measure: "medida",
    percent: "proporción",
    ratio: "proporción",
    multiplier: "factor",
    count: "número",
    duration: "duración",
    date: "fecha",
    end: "plazo",
  },
  it: {
    money: "importo",
    measure: "misura",
    percent: "quota",
    ratio: "quota",
    multiplier: "fattore",
    count: "numero",
    duration: "durata",
    date: "data",
    end: "scadenza",
  },
  pt: {
    money: "valor",
    measure: "medida",
    percent: "parcela",
    ratio: "parcela",
    multiplier: "fator",
    count: "número",
    duration: "duração",
    date: "data",
    end: "prazo",
  },
  nl: {
    money: "bedrag",
    measure: "maat",
    percent: "aandeel",
    ratio: "aandeel",
    multiplier: "factor",
    count: "aantal",
    duration: "duur",
    date: "datum",
    end: "termijn",
  },
};

/** "montant", "échéance": the plain name of the figure's kind, in the article's language or English. */
export function kindName({ kind, qualifier, direction }: Figure, lang: string): string {
  const known = names[languageOf(lang)] ?? names.en;
  const changes = direction && (kind === "percent" || kind === "ratio");
  const ends = kind === "date" && (qualifier === "until" || qualifier === "by");
  return known?.[ends ? "end" : changes ? "multiplier" : kind] ?? "";
}
