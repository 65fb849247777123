import { describe, expect, it } from "vitest";
import { importDocument } from "../../src/import/import.ts";

const read = (text: string, path = "note.txt", lang?: string) =>
  importDocument(Buffer.from(text), path, { count: 3, name: "note", lang });

describe("a plain text", () => {
  it.each([
    [
      "fr",
      "La centrale de Loumané",
      "Par Jeanne Dupré",
      "Publié le 12 novembre 2027",
      "La centrale coûte 40 millions d’euros.",
    ],
    ["en", "A plant for the valley", "By Jane Roe", "12 November 2027", "The plant costs 40 million euros."],
    [
      "de",
      "Ein Werk für das Tal",
      "Von Karla Meier",
      "Nordtal, 12. November 2027",
      "Das Werk kostet 40 Millionen Euro.",
    ],
    [
      "es",
      "Una central para el valle",
      "Por Ana Ruiz",
      "Madrid, 12 de noviembre de 2027",
      "La central cuesta 40 millones de euros.",
    ],
    ["it", "Una centrale per la valle", "Di Anna Rossi", "12 novembre 2027", "La centrale costa 40 milioni di euro."],
    [
      "pt",
      "Uma central para o vale",
      "Por Ana Sousa",
      "12 de novembro de 2027",
      "A central custa 40 milhões de euros.",
    ],
    ["nl", "Een centrale voor het dal", "Door Anna Smit", "12 november 2027", "De centrale kost 40 miljoen euro."],
  ])("has a title, an author and a day in its opening lines: %s", async (lang, title, by, day, text) => {
    const { metadata, markdown } = await read(`${title}\n\n${by}\n${day}\n\n${text}\n`);
    expect(metadata).toEqual({ title, author: by.replace(/^\S+ /, ""), date: "2027-11-12", lang });
    expect(markdown.endsWith(`---\n\n${text}\n`)).toBe(true);
  });

  it("keeps for text what only looks like an opening line", async () => {
    const said = "Par temps de crise, la centrale livre 750 mégawatts.";
    const { metadata, markdown } = await read(`La centrale\n\n${said}\n\nElle fut ouverte le 12 novembre 2027.\n`);
    expect(metadata).toEqual({ title: "La centrale", lang: "fr" });
    expect(markdown).toContain(`\n${said}\n\nElle fut`);
  });

  it("keeps paragraphs and lists, and takes nothing for a mark", async () => {
    const { markdown } = await read(
      "A title\r\n\r\nOne * two_three_ <b>four</b> &amp; [x](y)\r\n# five\r\n\r\n• six\r\n– seven\r\n\r\n---\r\n> eight `nine`\r\n",
    );
    expect(markdown.split("---\n\n")[1]).toContain(
      "One \\* two\\_three\\_ \\<b>four\\</b> \\&amp; \\[x\\](y)\n\\# five\n\n- six\n- seven",
    );
    expect(markdown).toContain("\\---\n\\> eight \\`nine\\`\n");
  });

  it("is named after its file where its first line is a sentence", async () => {
    const { metadata } = await read(
      "The plant feeds 750 megawatts into the grid. It is new.\n\nMore.",
      "the-plant.txt",
    );
    expect(metadata.title).toBe("the plant");
  });

  it("has the language that it is said to have", async () => {
    expect((await read("Titel\n\nText.", "note.txt", "nl")).markdown).toContain("\nlang: nl\n");
  });

  it("is refused where it is no text", async () => {
    await expect(read("a\0b")).rejects.toThrow("note.txt: is no text");
    await expect(read(" \n")).rejects.toThrow("note.txt: has no text");
  });
});
