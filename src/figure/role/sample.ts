import type { Reading } from "../clause/reading.ts";
import type { Scene } from "../scene.ts";
import { hasWord } from "../token/has-word.ts";

/** Words from "auprès" to the number: "auprès d’un millier de Français, 500 Britanniques, 500 Italiens". */
const farthest = 20;

/** The same where only adverbs may stand between: "unter rund". */
const nearest = 4;

/** "un sondage Ifop auprès de | 1 004 Français": how many were asked. "a levé 12 millions d’euros auprès de 40 banques" asks nobody. */
export function isSample({ scene, mention, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { askedAt, surveys } = lexicon.words;
  if (mention.kind !== "count") return false;
  if (isAskedOf(scene, start) || isAskedOf(scene, start + 1) || isAsked(scene, start)) return true;
  // "unter Jugendlichen 12.000 Fälle": where verbs come second only those right behind the preposition were asked.
  const reach = lexicon.language.split ? nearest : farthest;
  const least = Math.max(0, mention.first - reach + 1);
  let at = mention.first - 1;
  while (at >= least && !askedAt.has(tokens[at]?.lower ?? "")) at--;
  return at >= least && hasWord(tokens, surveys, 0, at);
}

/** Words from a survey to how many were asked: "un sondeo del sindicato entre". */
const farthestSurvey = 7;

/** "según un sondeo del sindicato entre | 5.100 docentes": right behind the preposition, with the survey in the same stretch. */
function isAskedOf({ tokens, lexicon }: Scene, start: number): boolean {
  const { askedOf, surveys } = lexicon.words;
  if (!askedOf.has(tokens[start - 1]?.lower ?? "")) return false;
  for (let at = start - 2; at >= 0 && at > start - 2 - farthestSurvey; at--) {
    if (tokens[at]?.type !== "word") return false;
    // "As bolsas de estudo chegam a mais 12 mil alunos" asks nobody.
    if (surveys.has(tokens[at]?.lower ?? "")) return !lexicon.phrases.of.has(tokens[at - 1]?.lower ?? "");
  }
  return false;
}

/** "the survey, which questioned | 2,400 people", "la encuesta, que preguntó a | 2.400 personas": a survey's verb leads to them. */
function isAsked({ tokens, lexicon }: Scene, start: number): boolean {
  const { questions, askedOf, surveys } = lexicon.words;
  const verb = askedOf.has(tokens[start - 1]?.lower ?? "") ? start - 2 : start - 1;
  return questions.has(tokens[verb]?.lower ?? "") && hasWord(tokens, surveys, 0, verb);
}
