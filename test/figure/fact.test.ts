import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { isRoundingOf } from "../../src/figure/fact.ts";
import type { Figure } from "../../src/figure/figure.ts";

it.each([
  ["fr", "# Les loyers dépassent 9 euros le mètre carré\n\nLe loyer médian est de 9,14 euros le mètre carré.", true],
  ["fr", "# Plus de 9 % de chômage\n\nLe taux atteint 9,4 %.", true],
  ["en", "# Fewer than 500 jobs left\n\nThe plant now has 487 jobs.", true],
  ["de", "# Pacht übersteigt 9 Euro\n\nDer Preis liegt bei 9,14 Euro.", true],
  ["pt", "# Rendas ultrapassam 9 euros por m²\n\nA renda mediana subiu para 9,14 euros por m².", true],
  ["en", "# Orders fall by almost a third\n\nOrders came to 812, a decrease of 31.4 per cent.", true],
  ["de", "# Wohnen kostet im Schnitt 9,84 Euro\n\nMieter zahlen 9,84 Euro pro Quadratmeter.", true],
  ["en", "# Carer jailed for five years\n\nShe was jailed for five years and three months.", true],
  ["en", "# More than 1,000 die in flood\n\nThe flood killed 1,043 people.", true],
  ["de", "# Mehr als 1.000 sterben bei Flut\n\nDie Flut tötete 1.043 Menschen.", true],
  ["en", "# Rain totals top 20 inches\n\nThe highest total is 22.4 inches.", true],
  ["en", "# Rain totals top 20 inches\n\nThe highest total is 27.4 inches.", false],
  // The other side of the bound, too far from it, and another unit.
  ["en", "# Fewer than 500 jobs left\n\nThe plant had 512 jobs.", false],
  ["fr", "# Plus de 9 % de chômage\n\nLe taux atteint 12 % des jeunes.", false],
  ["de", "# Über 100 Tote bei Absturz\n\nAn Bord waren 103 Passagiere.", false],
  ["en", "# More than 500 jobs go\n\nIt runs 512 buses.", false],
])("a bound in the title and the amount that keeps it closely are one fact (%s): %s", (lang, markdown, same) => {
  const figures = extractFigures(markdown, { lang });
  const [rough, exact] = [figures[0], figures.at(-1)] as [Figure, Figure];
  expect(isRoundingOf(rough, exact)).toBe(same);
});
