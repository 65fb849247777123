import { cuesIn } from "../../figure/clause/cues.ts";
import { evidenceOf } from "../../figure/evidence.ts";
import { keptReading } from "../../figure/kept-readings.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";
import { readSentence } from "../../figure/read-sentence.ts";
import { behindDateline } from "./dateline.ts";
import type { Passage } from "./passage.ts";

/** A sentence as labels are made of it, with whatever verbs. */
type SentenceReading = Omit<Passage, "verbs">;

/** Sentences of a long article that figures are chosen of. */
const mostKept = 64;
const kept = new Map<string, SentenceReading>();

/**
 * What a sentence says when it stands alone. It is asked for each of its figures and each label that one may have, so the last
 * ones are kept.
 */
export function readingOf(sentence: string, lexicon: Lexicon): SentenceReading {
  const known = kept.get(sentence);
  if (known?.lexicon === lexicon) return known;
  const { scene, mentions } =
    keptReading(sentence, lexicon) ??
    readSentence({ text: sentence, heading: false }, lexicon, evidenceOf(sentence, lexicon));
  const { tokens } = scene;
  const dateline = behindDateline({ tokens, lexicon, mentions });
  const reading = { text: sentence, tokens, lexicon, mentions, cues: cuesIn(tokens, lexicon), dateline };
  if (kept.size >= mostKept) kept.clear();
  kept.set(sentence, reading);
  return reading;
}
