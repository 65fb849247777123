import type { Phrases } from "../lexicon/phrases.ts";

/** Each stem with each ending. */
export function inflect(stems: string, endings: string): Phrases {
  const ends = endings.split(" ").map((ending) => (ending === "-" ? "" : ending));
  return stems
    .split(" ")
    .flatMap((stem) => ends.map((ending) => stem + ending))
    .join("|");
}

export const all = (...phrases: Phrases[]): Phrases => phrases.join("|");

/** French verbs in -er. */
export const er = "e es ent er ait aient era erait eraient eront é ée és ées ant a èrent";
/** Spanish verbs in -ar. */
export const esAr = "a an ó aron ar ará arán aría arían ado ada ados adas ando aba aban e en ara aran";
/** Italian verbs in -are. */
export const are = "a ano are erà eranno erebbe erebbero ato ata ati ate ando ava avano ò arono asse assero";
/** Portuguese verbs in -ar. */
export const ptAr = "a am ou aram ar ará arão aria ariam ado ada ados adas ando ava avam e em asse assem";
