import type { Reading } from "./reading.ts";

/** Words from "auprès" to the number: "auprès d’un millier de Français, 500 Britanniques, 500 Italiens". */
const farthest = 20;

/** The same where only adverbs may stand between: "unter rund". */
const nearest = 4;

/** "un sondage Ifop auprès de | 1 004 Français": how many were asked. "a levé 12 millions d’euros auprès de 40 banques" asks nobody. */
export function isSample({ scene, mention }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { askedAt, surveys } = lexicon.words;
  if (mention.kind !== "count" || askedAt.size === 0) return false;
  // "unter Jugendlichen 12.000 Fälle": where verbs come second only those right behind the preposition were asked.
  const reach = lexicon.language.split ? nearest : farthest;
  const at = tokens.findLastIndex(
    ({ lower }, index) => index < mention.first && index > mention.first - reach && askedAt.has(lower),
  );
  return at !== -1 && tokens.slice(0, at).some(({ lower }) => surveys.has(lower));
}
