import { expect, test, vi } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { hasAtlas } from "../../src/render/atlas.ts";
import { renderCard } from "../../src/render/render-card.ts";

// As it is where a site has not installed what a map needs.
vi.mock("../../src/base/optional-package.ts", () => ({ optionalPackage: async () => undefined }));

test("where a map's packages are not installed, it says what to install, and other cards are drawn", async () => {
  await expect(renderCard(sampleCards.map, { size: "og" })).rejects.toThrow(
    "template `map` needs packages of its own; run `npm install d3-geo topojson-client world-atlas`",
  );
  expect(await hasAtlas()).toBe(false);
  expect((await renderCard(sampleCards.trio, { size: "og" })).length).toBeGreaterThan(10_000);
});
