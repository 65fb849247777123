import { siUnits } from "./si-units.ts";

/** Units that people name and SI has no symbol of, by CLDR's groups of units. */
const others: Record<string, readonly string[]> = {
  length: ["mile", "nautical-mile", "light-year", "astronomical-unit"],
  area: ["acre", "square-mile", "square-foot"],
  volume: ["barrel", "gallon", "pint", "cup", "cubic-foot"],
  mass: ["pound", "ounce", "stone", "ton", "carat"],
  energy: ["calorie", "kilocalorie", "british-thermal-unit"],
};

let groups: Map<string, string> | undefined;

/** CLDR's group of a unit, "power" of "megawatt"; undefined for one that has none. */
export function unitGroup(unit: string): string | undefined {
  groups ??= new Map(
    [
      ...Object.entries(siUnits).map(([group, units]) => [group, Object.keys(units)] as const),
      ...Object.entries(others),
    ].flatMap(([group, units]) => units.map((each) => [each, group] as const)),
  );
  return groups.get(unit);
}
