/** Cases of a property: so many in `npm test`, and in `npm run torture` as many as `KEYFIGURES_TORTURE` says. */
export function runs(inTests: number): { numRuns: number } {
  const asked = Number(process.env.KEYFIGURES_TORTURE);
  return { numRuns: asked > 0 ? asked : inTests };
}
