import type { Problem } from "../check/problem.ts";

/** What the cards of a site go without: said in one line for each package that would mend it. */
export class AbsentCharacters {
  readonly #found = new Map<string, { characters: Set<string>; articles: Set<string> }>();

  note(article: string, { absent = [] }: Problem): void {
    for (const { grapheme, package: name = "" } of absent) {
      const known = this.#found.get(name) ?? { characters: new Set(), articles: new Set() };
      known.characters.add(grapheme);
      known.articles.add(article);
      this.#found.set(name, known);
    }
  }

  lines(): string[] {
    return [...this.#found].map(([name, { characters, articles }]) => {
      const [first, ...others] = [...articles].sort();
      const shown = [...characters]
        .sort()
        .slice(0, 5)
        .map((each) => `“${each}”`);
      const more = characters.size > shown.length ? ` and ${characters.size - shown.length} more` : "";
      const where = others.length > 0 ? ` (and in ${others.length} more)` : "";
      const advice = name ? `; run \`npm install ${name}\`` : "";
      return `warning: ${first}${where}: no font has ${shown.join(", ")}${more}: the cards go without${advice}`;
    });
  }
}
