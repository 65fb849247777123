import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { planCards } from "../../src/story/plan.ts";

const shown = (lang: string, text: string) =>
  planCards(parseArticle(`# x\n\n${text}`, { defaultLang: lang }))[0]?.figures.map(({ label }) => label);

it.each([
  [
    "en",
    "Police seized 84 kg of cocaine worth £6.7m.",
    ["Police seized 84 kg of cocaine worth", "Police seized … of cocaine"],
  ],
  [
    "es",
    "La policía incautó 84 kilos de cocaína valorados en 6,7 millones de euros.",
    ["La policía incautó 84 kilos de cocaína valorados", "La policía incautó … de cocaína"],
  ],
  [
    "pt",
    "A polícia apreendeu 84 quilos de cocaína avaliados em 6,7 milhões de euros.",
    ["A polícia apreendeu 84 quilos de cocaína avaliados", "A polícia apreendeu … de cocaína"],
  ],
  // Where nothing else is told, the word only waits for the sum.
  ["en", "The council approved contracts worth £6.7m.", ["The council approved contracts"]],
])("what something is worth is told apart from how much there is (%s): %s", (lang, text, labels) => {
  expect(shown(lang, text)).toEqual(labels);
});
