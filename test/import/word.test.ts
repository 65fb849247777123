import { describe, expect, it } from "vitest";
import { importDocument } from "../../src/import/import.ts";
import { archive, footnoteMark, hyperlink, paragraph, picture, table, wordDocument } from "./word-document.ts";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
const options = { count: 3, name: "centrale" };

describe("a Word document", () => {
  it("becomes an article with its title, subtitle, author and day, and proposed figures", async () => {
    const bytes = await wordDocument({
      core: "<dc:title>Modèle de la rédaction</dc:title><dc:creator>Jeanne Dupré</dc:creator><dcterms:created>2019-01-02T09:00:00Z</dcterms:created><dcterms:modified>2027-11-12T18:20:00Z</dcterms:modified>",
      body: [
        paragraph("La centrale de Loumané", "Titre"),
        paragraph("Elle fournira trois villes.", "SousTitre"),
        paragraph("La centrale livrera 750 mégawatts au réseau."),
        paragraph("Le chantier", "Titre1"),
        paragraph("Il durera trois ans.", undefined, footnoteMark(2)),
        paragraph("Les retards", "Titre2"),
        table([
          ["Année", "Puissance | MW"],
          ["2027", "250"],
        ]),
      ].join(""),
      footnotes: { 2: "Selon l’exploitant." },
    });
    const { markdown, metadata, figures } = await importDocument(bytes, "centrale.docx", options);
    expect(metadata).toEqual({
      title: "La centrale de Loumané",
      description: "Elle fournira trois villes.",
      author: "Jeanne Dupré",
      date: "2027-11-12",
      lang: "fr",
    });
    expect(figures.map(({ value }) => value)).toContain("750 mégawatts");
    expect(markdown.slice(markdown.indexOf("\n---\n"))).toBe(`
---

La centrale livrera 750 mégawatts au réseau.

## Le chantier

Il durera trois ans.[^1]

### Les retards

| Année | Puissance \\| MW |
| --- | --- |
| 2027 | 250 |

[^1]: Selon l’exploitant.
`);
  });

  it("takes its opening lines for title, author and day where it has no styles, and nobody has named it", async () => {
    const bytes = await wordDocument({
      core: "<dc:title>Document1</dc:title><dc:creator>Microsoft Office User</dc:creator>",
      body: [
        paragraph("Das neue Werk im Tal"),
        paragraph("Von Karla Meier"),
        paragraph("Nordtal, 12. November 2027"),
        paragraph("Das Werk kostet 40 Millionen Euro und steht im Tal."),
      ].join(""),
    });
    const { metadata } = await importDocument(bytes, "entwurf.docx", options);
    expect(metadata).toEqual({
      title: "Das neue Werk im Tal",
      author: "Karla Meier",
      date: "2027-11-12",
      lang: "de",
    });
  });

  it("brings its pictures along, but for those that no browser shows", async () => {
    const bytes = await wordDocument({
      body:
        paragraph("The plant", "Titre") +
        picture("media-0", "The plant [north]") +
        picture("media-1", "A chart") +
        paragraph("It stands."),
      media: { "image1.png": png, "image2.emf": png },
    });
    const { markdown, pictures, unshown } = await importDocument(bytes, "plant.docx", { ...options, name: "plant" });
    expect(pictures).toEqual([{ name: "plant-1.png", bytes: Buffer.from(png) }]);
    expect(unshown).toEqual(["image/x-emf"]);
    expect(markdown).toContain("![The plant \\[north\\]](plant-1.png)\n\nIt stands.\n");
  });

  it("drops links that run what they hold", async () => {
    const bytes = await wordDocument({
      body: `${paragraph("Links", "Titre")}<w:p>${hyperlink("bad", "Read")}</w:p><w:p>${hyperlink("good", "more")}</w:p>`,
      links: { bad: "JavaScript:alert(1)", good: "https://example.org/a(b)" },
    });
    const { markdown } = await importDocument(bytes, "links.docx", options);
    expect(markdown.split("---\n").at(-1)).toBe("\nRead\n\n[more](https://example.org/a%28b%29)\n");
  });

  it.each([
    ["PK\u0003\u0004 no archive", "a.docx", "cannot be read as a Word document"],
    ["\u00d0\u00cf\u0011\u00e0\u00a1", "a.doc", "is a Word document of before 2007: save it as .docx"],
    ["%PDF-1.7", "a.pdf", "is a PDF"],
    ["{\\rtf1 a}", "a.rtf", "is RTF: save it as .docx"],
  ])("says what %j is, and that it cannot be read", async (bytes, path, said) => {
    await expect(importDocument(Buffer.from(bytes, "latin1"), path, options)).rejects.toThrow(`${path}: ${said}`);
  });

  it("refuses an archive of another kind", async () => {
    const bytes = await archive({ "xl/workbook.xml": "<x/>" });
    await expect(importDocument(bytes, "a.xlsx", options)).rejects.toThrow(
      "is a ZIP file, and no Word document (.docx)",
    );
  });
});
