import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { eleventy, post, site } from "../someone-elses-site.ts";

it("lists who approved which card, and which changed since", async () => {
  const folder = await site({
    "a.md": post("Une centrale", "approved: { by: Ana, date: 2026-11-02, card: 0123456789ab }\n"),
    "b.md": post("Un autre"),
    "c.md": post("Une page", "approved: true\n"),
  });
  const listed = async () => {
    expect(await eleventy(folder, "--quiet")).toMatchObject({ code: 0 });
    const { articles } = JSON.parse(await readFile(join(folder, "_site/cards.json"), "utf8"));
    return articles.map(({ approved }: { approved?: object }) => approved);
  };
  expect(await listed()).toEqual([{ by: "Ana", date: "2026-11-02", changed: true }, undefined, undefined]);

  const { parseArticle } = await import("../../src/article/article.ts");
  const { planArticle } = await import("../../src/build/plan-article.ts");
  const { normalizeConfig } = await import("../../src/config.ts");
  const { approve } = await import("../../src/desk/approve.ts");
  const text = post("Un autre", "lang: fr\n");
  const [card] = planArticle(parseArticle(text, { path: "b.md" }), normalizeConfig({})).files;
  if (!card) throw new Error("no card");
  await writeFile(join(folder, "b.md"), approve(text, { by: "Bo", at: new Date("2026-11-03"), card }));
  expect((await listed())[1]).toEqual({ by: "Bo", date: "2026-11-03", changed: false });
});
