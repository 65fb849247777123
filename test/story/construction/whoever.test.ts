import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "en",
    "Those who cycle to work had a 17% lower risk of falling ill.",
    "Those who cycle to work had … lower risk of falling ill",
  ],
  [
    "en",
    "Anyone who parks there for more than an hour will be fined £35.",
    "Anyone who parks there for more than an hour will be fined",
  ],
  [
    "fr",
    "Ceux qui gagnent moins de 1 100 euros par mois recevront 90 euros.",
    "Ceux qui gagnent moins de 1 100 euros par mois recevront",
  ],
  ["de", "Wer Rad fährt, hat ein um 17 Prozent niedrigeres Risiko.", "Wer Rad fährt, hat ein um … niedrigeres Risiko"],
  ["nl", "Wie fietst, heeft 17 procent minder kans op griep.", "Wie fietst, heeft … minder kans op griep"],
  [
    "es",
    "Quienes ganen menos de 1.100 euros al mes recibirán 90 euros.",
    "Quienes ganen menos de 1.100 euros al mes recibirán",
  ],
  [
    "it",
    "Chi guadagna meno di 1.100 euro al mese riceverà 90 euro.",
    "Chi guadagna meno di 1.100 euro al mese riceverà",
  ],
  [
    "pt",
    "Quem ganha menos de 1.100 euros por mês receberá 90 euros.",
    "Quem ganha menos de 1.100 euros por mês receberá",
  ],
])("whoever does what a sentence opens with is told with all of that (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang, { nearest: false })).toBe(label);
});

it("tells nothing of those who earn so much without what they get", () => {
  const behind =
    "will get a letter from the ministry in May about how they can apply for help with their rent and their heating";
  const [figure] = extractFigures(`Those who earn less than £11,000 ${behind}.`, { lang: "en" });
  expect(figure && labelFigure(figure, "en", { nearest: false })).not.toBe("Those who earn");
});
