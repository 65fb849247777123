/** Families of units, each a thousand times the one before: what 10 000 MW and 2 500 kg are told in. */
const families = [
  ["watt", "kilowatt", "megawatt", "gigawatt", "terawatt"],
  ["watt-hour", "kilowatt-hour", "megawatt-hour", "gigawatt-hour", "terawatt-hour"],
  ["joule", "kilojoule", "megajoule", "gigajoule", "terajoule", "petajoule", "exajoule"],
  ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte", "exabyte"],
  ["bit-per-second", "kilobit-per-second", "megabit-per-second", "gigabit-per-second", "terabit-per-second"],
  ["hertz", "kilohertz", "megahertz", "gigahertz", "terahertz"],
  ["volt", "kilovolt"],
  ["milligram", "gram", "kilogram", "tonne"],
  ["millimeter", "meter", "kilometer"],
];

const least = 1e4;

/** The unit to tell a large measure in, and how many powers of ten it is larger: 10 000 MW is 10 GW. */
export function largerUnit(unit: string, size: number): { unit: string; exponent: number } {
  const family = families.find((each) => each.includes(unit)) ?? [unit];
  let at = family.indexOf(unit);
  let exponent = 0;
  for (let rest = size; rest >= least && family[at + 1] !== undefined; rest /= 1000) {
    at++;
    exponent += 3;
  }
  return { unit: family[at] as string, exponent };
}
