import { expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { iconOf } from "../../src/build/article-icon.ts";
import { planArticle } from "../../src/build/plan-article.ts";
import { normalizeConfig } from "../../src/config.ts";

const article = (front: string) =>
  parseArticle(
    `---\ntitle: A dam\nlang: en\n${front}\n---\nThe new dam will cost 5 million dollars. The dam will give 750 megawatts of power to the city.`,
    { path: "a.md" },
  );
const icons = { sections: { economy: "factory", Sport: "trophy" }, kinds: true };
const iconIn = (front: string, strict = false) => iconOf(article(front), normalizeConfig({ icons, strict }));

test("an article's icon is its own, or that of its first tag that has one", () => {
  expect(iconIn("icon: droplets\ntags: [sport]").icon).toBe("lucide:droplets");
  expect(iconIn("tags: [local, sport, economy]").icon).toBe("lucide:trophy");
  expect(iconIn("icon: false\ntags: [sport]").icon).toBeUndefined();
  expect(iconIn("tags: [local]")).toEqual({ warnings: [] });
  expect(iconOf(article("icon: droplets"), normalizeConfig({}))).toEqual({ warnings: [] });
});

test("one that there is not is said with its place, and stops a strict site", () => {
  const { icon, warnings } = iconIn("icon: droplits\ntags: [sport]");
  expect(icon).toBe("lucide:trophy");
  expect(warnings).toEqual([
    {
      message: "unknown icon `droplits` of `lucide`; did you mean `droplets`?",
      place: expect.objectContaining({ path: "a.md", line: 4 }),
    },
  ]);
  expect(iconIn('icon: "🔥"').warnings[0]?.message).toBe("`🔥` is no name of an icon, as `factory` is");
  expect(() => iconIn("icon: droplits", true)).toThrow("did you mean `droplets`?");
});

test("one of the site's that there is not is the site's to mend", () => {
  const config = normalizeConfig({ icons: { sections: { sport: "trofy" } } });
  expect(() => iconOf(article("tags: [sport]"), config)).toThrow(
    "option `icons.sections`: unknown icon `trofy` of `lucide`; did you mean `trophy`?",
  );
});

test("figures have the icons of their units, or of their kinds", () => {
  const { files } = planArticle(article("tags: [sport]"), normalizeConfig({ icons: { ...icons, kinds: true } }));
  const figures = files[0]?.card.figures ?? [];
  expect(figures.map(({ value, icon }) => [value.replace(/\s/g, " "), icon])).toEqual([
    ["$5M", "lucide:banknote"],
    ["750 MW", "lucide:zap"],
  ]);
  const plain = planArticle(article("tags: [sport]"), normalizeConfig({}));
  expect(JSON.stringify(plain.files[0]?.card)).not.toContain("icon");
});
