import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

describe("a label cut at a mark that parts nothing is none", () => {
  it.each([
    [
      "it",
      "Nel mese di marzo la cosiddetta “inflazione di fondo”, al netto degli alimentari freschi, resta stabile (a +1,7%).",
      "1,7",
      /cosiddetta$/,
    ],
    ["it", "Il lavoro si ferma con temperature che superano i 35 gradi o percepite come tali.", "35", /^o /],
    [
      "it",
      "Il presidente della Regione, candidato al voto, è accusato dalla Corte dei conti, insieme con un dirigente, di un danno erariale di 11,1 milioni di euro.",
      "11,1",
      /… di un danno/,
    ],
    ["en", "Turnover rose to a club-record £88.4m, accounts show.", "88.4", /club$/],
  ])("in %s “%s”", (lang, text, number, cut) => {
    expect(label(lang, text, number)).not.toMatch(cut);
  });

  it("a label ends before what only opens the next clause", () => {
    const said = '# Rossi ha effettuato 31 voli di Stato, ma ora sono diventati "una necessità"';
    expect(label("it", said, "31")).toBe("Rossi ha effettuato … voli di Stato");
  });

  it("a label begins behind all of what no label begins with", () => {
    const said = "Anche se il debito delle Province si è ridotto di 1,3 miliardi, i conti non tornano.";
    expect(label("it", said, "1,3")).toBe("il debito delle Province si è ridotto");
    expect(label("it", "E’ rimasta ferma una nave con 320 passeggeri a bordo.", "320")).toBe(
      "E’ rimasta ferma una nave con … passeggeri a bordo",
    );
  });

  it("the name of a site behind a title is no part of it", () => {
    const title = (mark: string) => `# Forniture di gas in crescita del 71% ${mark} La Gazzetta del Porto`;
    for (const mark of ["|", "•"]) expect(label("it", title(mark), "71")).toBe("Forniture di gas in crescita");
  });

  it("what denies a limit goes with it", () => {
    const said = "Gli aumenti andranno alle pensioni di importo non superiore a 2.500 euro lordi al mese.";
    expect(label("it", said, "2.500")).toBe("Gli aumenti andranno alle pensioni di importo … lordi al mese");
  });

  it("one among so many is not what is counted", () => {
    const said = "Mario Rossi è tra i 746 detenuti liberati.";
    expect(label("it", said, "746")).toBe("detenuti liberati");
    expect(label("es", "Juan Ruiz está entre los 746 presos liberados.", "746")).toBe("presos liberados");
  });

  it("growth has the level that it is brought to", () => {
    const said = "# Riforme per portare la crescita del PIL al 2%";
    expect(label("it", said, "2")).toBe("Riforme per portare la crescita del PIL");
  });

  it("whose an amount is, a part of them says with its share", () => {
    expect(label("it", "Il 20% più ricco della popolazione ha 3 miliardi di euro.", "3")).toBe("");
  });

  it("a quote that opens a title is left out of its label, before a word of one letter as well", () => {
    expect(label("it", "# Amianto, l'allarme: 'A Bologna positivi 4 campioni su 10'", "4")).toBe(
      "A Bologna positivi … campioni",
    );
  });

  it("no number is cut from its scale", () => {
    const title = "# Solo la bolletta del gas passa da 120mila a quasi un milione di euro";
    expect(label("it", title, "milione")).not.toMatch(/120/);
  });
});
