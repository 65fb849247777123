import { expect, it } from "vitest";
import { withoutTemplateTags } from "../../src/build/template-tags.ts";
import { extractFigures } from "../../src/figure/extract.ts";

const read = (markdown: string) => extractFigures(withoutTemplateTags(markdown), { lang: "fr" });

it.each([
  ["{% comment %}\nLe quai coûte 9 millions d’euros.\n{% endcomment %}", []],
  ["{# Le quai coûte 9 millions d’euros. #}", []],
  ['{% image "quai.jpg", "Un quai de 900 mètres" %}', []],
  ["{{ '9 millions d’euros' | upcase }}", []],
  ["{%- render 'grue', hauteur: '90 mètres' -%} coûte 8 millions d’euros.", ["8 millions d’euros"]],
  ["{{ nom }} coûte 8 millions d’euros.", ["8 millions d’euros"]],
  ["## Le quai {#quai}\n\nIl coûte 8 millions d’euros. {# fin #}", ["8 millions d’euros"]],
])("reads past what a template language reads: %s", (body, said) => {
  const markdown = `---\ntitle: Un port\n---\n${body}\n`;
  expect(withoutTemplateTags(markdown)).toHaveLength(markdown.length);
  const figures = read(markdown);
  expect(figures.map(({ source }) => source.text)).toEqual(said);
  for (const { source } of figures) expect(markdown.slice(source.start, source.end)).toBe(source.text);
});

it("leaves front matter as it is", () => {
  const markdown = "---\ntitle: '{{ a }}'\n---\nUn quai.\n";
  expect(withoutTemplateTags(markdown)).toBe(markdown);
});
