import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const role = (lang: string, text: string) =>
  extractFigures(text, { lang }).find(({ kind }) => kind === "duration")?.role;

describe("how long ago, from now or before something only says when", () => {
  it.each([
    ["it", "La strage di 30 anni fa sconvolse la città."],
    ["en", "The strike of 30 years ago changed the town."],
    ["nl", "De staking van dertig jaar geleden veranderde de stad."],
    ["es", "La huelga de treinta años atrás cambió la ciudad."],
    ["it", "# Quanto spenderemo per un affitto da qui a cinque anni"],
    ["es", "# Cuánto costará un piso de aquí a tres años"],
    ["pt", "# Quanto vai custar uma casa daqui a três anos"],
    ["it", "# Le parole del ministro agitano la giunta a 3 giorni dal voto"],
    ["it", "# La giunta litiga a due settimane dalle elezioni"],
    ["it", "Nei primi sei mesi del 2022 gli utili sono saliti."],
    ["it", "I ricavi superano quelli dei primi nove mesi del 2021."],
    ["en", "Profits rose in the first six months of the year."],
    ["de", "In den ersten sechs Monaten des Jahres stieg der Gewinn."],
    ["es", "Los beneficios subieron en los primeros seis meses del año."],
    ["nl", "In de eerste zes maanden van dit jaar steeg de winst."],
    ["it", "Il dirigente chiamò l'avvocato sei giorni prima della firma del decreto."],
    ["fr", "Le dirigeant a appelé l’avocat six jours avant la signature du décret."],
    ["pt", "O gestor ligou ao advogado seis dias antes da assinatura do decreto."],
    ["en", "The manager called the lawyer six days before the signing of the decree."],
  ])("in %s “%s”", (lang, text) => {
    expect(role(lang, text)).toBe("other");
  });

  it.each([
    ["it", "Nel lago riaffiora una piroga di 3.100 anni fa."],
    ["it", "Il ponte aprirà due mesi prima del previsto."],
    ["fr", "La contagion commence 2,3 jours avant les symptômes."],
    ["en", "The bridge will open two months before the planned date."],
    ["it", "# In pensione cinque anni prima dei 67"],
  ])("but in %s “%s” it is told", (lang, text) => {
    expect(role(lang, text)).toBe("news");
  });
});

describe("a title that asks how much", () => {
  const title = (lang: string, text: string) => extractFigures(`# ${text}\n\nQui.`, { lang })[0]?.role;

  it.each([
    ["it", "Ecco quanto hanno speso i partiti in 8 mesi"],
    ["fr", "Voici combien les partis ont dépensé en 8 mois"],
    ["es", "Esto es cuánto han gastado los partidos en 8 meses"],
    ["en", "How much the parties spent in 8 months"],
  ])("tells not in how long (%s): %s", (lang, text) => {
    expect(title(lang, text)).toBe("other");
  });

  it("tells how long what it says lasts", () => {
    expect(title("it", "Il ponte riapre in 9 giorni")).toBe("news");
    expect(title("it", "Quanto resta chiuso il ponte: 9 giorni")).toBe("news");
  });
});

it.each([
  ["it", "Ecco il confronto sui decessi nelle ultime tre estati."],
  ["en", "The striker scored often in the last five games."],
])("so few of what comes in turn only say when (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("other");
});
