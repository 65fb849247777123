import { beforeAll, expect, test } from "vitest";
import { countryCode, countryName } from "../../src/base/country.ts";
import { type Atlas, providedAtlas } from "../../src/card/atlas.ts";
import { locate, type Place } from "../../src/card/locator.ts";
import { Outline } from "../../src/card/outline.ts";
import { placeNames } from "../../src/card/place-names.ts";
import { loadAtlas } from "../../src/render/atlas.ts";

const sheet = { width: 580, height: 380, pixel: 1 };

let atlas: Atlas;
beforeAll(async () => {
  await loadAtlas();
  atlas = providedAtlas();
});

const boxOf = (code: string) => {
  const [place] = locate(atlas, [code], sheet).places as [Place];
  const [[left, top], [right, bottom]] = place.bounds;
  return { width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2, ring: place.ring };
};

test("every code that we take has a shape, and every shape with a code is taken", () => {
  const shapes = [...atlas.countries.keys()];
  expect(shapes.filter((code) => countryCode(code) !== code)).toEqual([]);
  expect(shapes.length).toBeGreaterThan(230);
  for (const code of ["FR", "DE", "US", "XK", "SG", "MT", "VA"]) expect(shapes).toContain(code);
  const taken = Array.from({ length: 676 }, (_, index) =>
    String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
  ).filter((code) => countryCode(code) === code);
  expect(taken.sort()).toEqual(shapes.sort());
});

test("a code is read as it is written, and an old one as the new", () => {
  expect(["FR", "fr", " De ", "UK"].map(countryCode)).toEqual(["FR", "FR", "DE", "GB"]);
  expect(["EU", "XX", "FRA", "F", "", "TV", "Frankreich"].map(countryCode)).toEqual(Array(7).fill(undefined));
  expect(["fr", "en", "de", "es", "it", "pt", "nl"].map((lang) => countryName("DE", lang))).toEqual([
    "Allemagne",
    "Germany",
    "Deutschland",
    "Alemania",
    "Germania",
    "Alemanha",
    "Duitsland",
  ]);
});

test.each(["FR", "BR", "IN", "RU", "US", "FJ", "NZ", "CL", "AQ", "GL"])(
  "%s is in the middle of its map, and its surroundings are on it",
  (code) => {
    const { width, height, x, y } = boxOf(code);
    expect(Math.abs(x - 290)).toBeLessThan(60);
    expect(Math.abs(y - 190)).toBeLessThan(60);
    expect(width).toBeLessThan(580 * 0.6);
    expect(height).toBeLessThan(380 * 0.6);
  },
);

test("countries that the edge of a map of the world cuts are whole", () => {
  // Russia reaches over 180° to the east, Fiji lies on both sides of it.
  for (const code of ["RU", "FJ"]) {
    const { outline } = locate(atlas, [code], sheet).places[0] as { outline: Outline };
    const xs = outline.rings.flat().map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(420);
  }
});

test("an overseas part that is far away is not looked at, and one that is near enough is", () => {
  // With Guyane, France would be a tenth as wide.
  expect(boxOf("FR").height).toBeGreaterThan(200);
  const [us] = locate(atlas, ["US"], sheet).places;
  // Alaska reaches farther to the west than what lies south of it.
  expect(us?.outline.rings.filter((ring) => ring.length > 20).length).toBeGreaterThan(1);
});

test("a country too small to be seen has a ring around it, and others have none", () => {
  for (const code of ["LU", "MT", "SG", "NR", "VA", "MC"]) expect(boxOf(code).ring, code).toBeDefined();
  for (const code of ["CH", "BE", "SI", "IL", "JM"]) expect(boxOf(code).ring, code).toBeUndefined();
});

test("a small country is shown with land that it is known by", () => {
  for (const code of ["MT", "SG", "MU", "NR"]) {
    const { land } = locate(atlas, [code], sheet);
    expect(
      land.rings.some((ring) => ring.length > 15),
      code,
    ).toBe(true);
  }
});

test("several countries are on one map with the border between them; far ones on a map of the world", () => {
  const near = locate(atlas, ["DE", "AT"], sheet);
  expect(near.places.map(({ code }) => code)).toEqual(["DE", "AT"]);
  expect(near.shared.data).toMatch(/^M/);
  expect(locate(atlas, ["DE", "ES"], sheet).shared.data).toBe("");
  const far = locate(atlas, ["CN", "US"], sheet);
  for (const { bounds } of far.places) for (const [x] of bounds) expect(0 <= x && x <= 580).toBe(true);
});

test("a map twice as large is the same one", () => {
  const [one, two] = [1, 2].map((pixel) =>
    locate(atlas, ["IT"], { width: 580 * pixel, height: 380 * pixel, pixel }).places[0]?.bounds.flat(),
  );
  for (const [index, value] of (one ?? []).entries()) expect(two?.[index]).toBeCloseTo(value * 2, 3);
});

const name = { width: 110, height: 44 };

test("a name stands in its country where that holds it, else beside, on other land only where there is no sea", () => {
  const at = (code: string) => {
    const located = locate(atlas, [code], sheet);
    const [area] = placeNames(located, [name], sheet, 12);
    return { ...located, area: area as NonNullable<typeof area> };
  };
  expect(at("FR").area.inside).toBe(true);
  const { area, land } = at("PT");
  expect(area.inside).toBe(false);
  // West of Portugal is the ocean.
  expect(area.left).toBeLessThan(190);
  expect(land.contains([area.left + 55, area.top + 22])).toBe(false);
});

test("a name that its country almost holds stands over it, and hides no neighbour", () => {
  const low = { width: 1070, height: 320, pixel: 1 };
  for (const codes of [["DE"], ["FR", "DE"]]) {
    const located = locate(atlas, codes, low);
    const areas = placeNames(located, Array(codes.length).fill({ width: 150, height: 44 }), low, 12);
    const germany = areas.at(-1) as (typeof areas)[0];
    expect(germany).toMatchObject({ inside: true, over: true });
    expect(located.places.at(-1)?.outline.contains([germany.left + 75, germany.top + 22])).toBe(true);
  }
  // A sea beside it is better, and so is a line where too little of the name would lie in it.
  const [denmark] = placeNames(locate(atlas, ["DK"], low), [{ width: 150, height: 44 }], low, 12);
  expect(denmark?.over).toBeUndefined();
});

test("names stand apart from each other and from the countries, and on the map", () => {
  const located = locate(atlas, ["DE", "AT", "CH", "LU", "BE", "NL"], sheet);
  const areas = placeNames(located, Array(6).fill(name), sheet, 12);
  for (const [index, { left, top, width, height }] of areas.entries()) {
    expect(left >= 0 && top >= 0 && left + width <= 580 && top + height <= 380).toBe(true);
    for (const other of areas.slice(index + 1)) {
      const apart =
        left + width <= other.left ||
        other.left + width <= left ||
        top + height <= other.top ||
        other.top + height <= top;
      expect(apart).toBe(true);
    }
  }
});

test("an outline keeps what is seen, and knows its inside", () => {
  const outline = new Outline(5);
  const draw = (points: [number, number][]) => {
    for (const [index, [x, y]] of points.entries()) index === 0 ? outline.moveTo(x, y) : outline.lineTo(x, y);
    outline.closePath();
  };
  draw([
    [0, 0],
    [40, 0],
    [40.3, 0.2],
    [40, 40],
    [0, 40],
  ]);
  // A hole, and an island too small to be seen.
  draw([
    [10, 10],
    [30, 10],
    [30, 30],
    [10, 30],
  ]);
  draw([
    [50, 50],
    [52, 50],
    [52, 52],
  ]);
  expect(outline.data).toBe("M0,0L40,0L40,40L0,40ZM10,10L30,10L30,30L10,30Z");
  expect(
    (
      [
        [5, 5],
        [20, 20],
        [51, 51],
      ] as [number, number][]
    ).map((point) => outline.contains(point)),
  ).toEqual([true, false, false]);
});
