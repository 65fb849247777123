/** Values that one key of front matter may hold, through all its aliases; a list of tags or figures has dozens. */
const mostValues = 20_000;

/** How deep they may stand in one another. */
const mostDeep = 32;

/**
 * Why a value is not gone through: YAML's aliases make twelve short lines a list of 9¹² words, or a list that holds itself.
 * @param spec - what a parser made of it, of whatever shape
 * @returns what is wrong with it, or undefined
 */
export function excessOf(spec: unknown): string | undefined {
  const around = new Set<unknown>();
  let values = 0;

  function walk(value: unknown): string | undefined {
    if (++values > mostValues) return `holds more than ${mostValues} values`;
    const members = membersOf(value);
    if (members.length === 0) return undefined;
    if (around.has(value)) return "holds itself";
    if (around.size >= mostDeep) return `is more than ${mostDeep} levels deep`;
    around.add(value);
    for (const member of members) {
      const wrong = walk(member);
      if (wrong) return wrong;
    }
    around.delete(value);
    return undefined;
  }

  return walk(spec);
}

/** What is read of it: the values of a list and of a map as a parser makes them, not those of a site's own objects. */
function membersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [];
  const made = Object.getPrototypeOf(value);
  return made === Object.prototype || made === null ? Object.values(value) : [];
}
