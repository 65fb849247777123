import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../base/error.ts";
import { optionalPackage } from "../base/optional-package.ts";
import { noteSource } from "../cache/inputs.ts";
import { type Piece, provideAtlas } from "../card/atlas.ts";
import { capOf } from "../card/cap.ts";
import type { Geo, Point, Polygon } from "../card/geo.ts";
import { versionOf } from "./code-digest.ts";
import { installedFolder } from "./font-files.ts";

/** What a map needs: shapes, what reads them, and what projects them. */
const packages = ["d3-geo", "topojson-client", "world-atlas"] as const;

/** As GeoJSON has it, and where it is only listed in a topology. */
type Area = { type: "Polygon"; coordinates: Polygon } | { type: "MultiPolygon"; coordinates: Polygon[] };
interface Named {
  /** Of three digits, by ISO 3166-1 numeric; none where the standard has no code. */
  id?: string;
  properties: { name: string };
}

/** https://github.com/topojson/topojson-client#api-reference */
interface Topojson {
  feature(topology: object, object: object): { features: (Named & { geometry: Area })[] };
  mesh(topology: object, object: object, filter: (one: Named, other: Named) => boolean): { coordinates: Point[][] };
}

interface Topology {
  objects: { countries: object; land: object };
}

let loading: Promise<void> | undefined;

/**
 * Loads the world, for the first card with a map: 60 ms.
 * @throws InputError that says what to install
 */
export function loadAtlas(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Whether what it needs is installed. */
export async function hasAtlas(): Promise<boolean> {
  try {
    await loadAtlas();
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

async function load(): Promise<void> {
  const geo = await optionalPackage<Geo>(packages[0]);
  const topojson = await optionalPackage<Topojson>(packages[1]);
  const folder = installedFolder(packages[2]);
  if (!geo || !topojson || folder === undefined) {
    throw new InputError(`template \`map\` needs packages of its own; run \`npm install ${packages.join(" ")}\``);
  }
  // The finer of two that serve: small countries are not in the other.
  const path = join(folder, "countries-50m.json");
  noteSource(path);
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology;
  const { countries, land } = topology.objects;
  const bordersWhere = (filter: (one: Named, other: Named) => boolean) => topojson.mesh(topology, countries, filter);
  provideAtlas({
    geo,
    countries: byCode(topojson.feature(topology, countries).features),
    land: topojson.feature(topology, land).features.flatMap(({ geometry }) => piecesOf(geometry)),
    borders: bordersWhere((one, other) => one !== other).coordinates.map((line) => ({
      cap: capOf(line),
      coordinates: line,
    })),
    bordersAmong: (codes) => {
      const isAmong = (country: Named) => codes.includes(codeOf(country) ?? "");
      return bordersWhere((one, other) => one !== other && isAmong(one) && isAmong(other));
    },
  });
}

function piecesOf(area: Area): Piece<Polygon>[] {
  const parts = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  return parts.map((coordinates) => ({ cap: capOf(coordinates[0] ?? []), coordinates }));
}

/** Parts of one country that are listed apart, such as Australia's reefs, are put together. */
function byCode(features: readonly (Named & { geometry: Area })[]): Map<string, Piece<Polygon>[]> {
  const countries = new Map<string, Piece<Polygon>[]>();
  for (const feature of features) {
    const code = codeOf(feature);
    if (code !== undefined) countries.set(code, [...(countries.get(code) ?? []), ...piecesOf(feature.geometry)]);
  }
  return countries;
}

/** CLDR has a region's number for an old name of it. */
function codeOf({ id, properties }: Named): string | undefined {
  return id === undefined ? codeless[properties.name] : new Intl.Locale(`und-${id}`).region;
}

const codeless: Record<string, string> = { Kosovo: "XK" };

/** The versions of what a map is drawn with. */
export function atlasVersions(): string {
  return packages.map((name) => `${name}@${versionOf(name)}`).join();
}
