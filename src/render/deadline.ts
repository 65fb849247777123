/** Seconds for a card: on a busy machine with the slowest fonts it takes two. */
export const secondsACard = 20;

/** Seconds that the environment's `KEYFIGURES_DEADLINE` gives a card. */
export function deadlineFor(): number | undefined {
  const asked = Number(process.env.KEYFIGURES_DEADLINE);
  return asked > 0 ? asked : undefined;
}
