import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";

describe("parseArticle", () => {
  it.each([
    ["its front matter", "---\ntitle: Un titre\n---\n# Autre\n\nTexte.", "Un titre"],
    ["its first heading", "# Un titre\n\nTexte.", "Un titre"],
    ["its first heading of the first level", "Vu le 3 mai.\n\n# Un titre\n\nTexte.", "Un titre"],
    ["a section's heading that it begins with", "---\ndate: 2026-05-03\n---\n## Un titre\n\nTexte.", "Un titre"],
    ["its first line", "Un titre\n\nTexte long.", "Un titre"],
    [
      "its first line, and not a section's heading",
      "---\ndate: 2026-05-03\n---\nLe port rouvre.\n\n## Horaires",
      "Le port rouvre.",
    ],
  ])("takes its title from %s", (_, markdown, title) => {
    expect(parseArticle(markdown).title).toBe(title);
  });

  it("tells its language by what a reader reads, and by its site's where that is little", () => {
    const tags = '<img class="para do em" sizes="para do em não com uma">\n'.repeat(9);
    const markdown = `---\ntitle: De vereniging groeit\n---\n${tags}\nWij hebben het huis van de buren en ook een tuin.`;
    expect(parseArticle(markdown).lang).toBe("nl");
    expect(parseArticle("---\ntitle: Agenda\n---\n- Rondvraag", { siteLang: "nl" }).lang).toBe("nl");
    expect(parseArticle(markdown, { siteLang: "en" }).lang).toBe("nl");
  });

  it("takes its language from who says it most directly", () => {
    const markdown = "---\ntitle: a\nlang: de\n---\nLe contrat est signé par les deux groupes.";
    expect(parseArticle(markdown, { path: "a.es.md", lang: "it" }).lang).toBe("it");
    expect(parseArticle(markdown, { path: "a.es.md" }).lang).toBe("de");
    const bare = "Le contrat est signé par les deux groupes.";
    expect(parseArticle(bare, { path: "a.es.md", defaultLang: "en" }).lang).toBe("es");
    expect(parseArticle(bare, { path: "a.md", defaultLang: "en" }).lang).toBe("en");
    expect(parseArticle(bare, { path: "a.md" }).lang).toBe("fr");
  });
});
