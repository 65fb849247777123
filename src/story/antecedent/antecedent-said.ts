import type { Antecedent, Figure } from "../../figure/figure.ts";
import { fitting, join } from "../sentence/label-text.ts";

/** "Elle passe à 1,65 euro" as "La taxe de séjour passe à 1,65 euro": the figure's sentence with whom its pronoun stands for. */
export function withAntecedentSaid(figure: Figure, { text, start, end, verb }: Antecedent): Figure {
  const { sentence } = figure.source;
  const pronoun = sentence.slice(start, end);
  const subject = verb ? `${text} ${verb}` : text;
  const said = `${sentence.slice(0, start)}${subject}${sentence.slice(end)}`;
  const clause = figure.clause?.startsWith(pronoun)
    ? `${subject}${figure.clause.slice(pronoun.length)}`
    : figure.clause;
  return { ...figure, clause, source: { ...figure.source, sentence: said } };
}

/** "Elle a accordé une aide … au club", "sie den Zins", "lehnte … Anträge": does a label begin with the pronoun, or right behind it? */
export function saysPronoun(label: string, { source }: Figure, { start, end, lead }: Antecedent): boolean {
  const said = source.sentence.slice(start, end);
  if (lead && label.startsWith(`${lead} ${said} `)) return true;
  const [behind] = source.sentence.slice(end).trimStart().split(" ");
  return [said, said.split(" ").slice(-2).join(" "), said.split(" ").at(-1), behind].some(
    (words) => words && label.startsWith(`${words} `),
  );
}

/** A label of that sentence, if it begins with them: between the words of two sentences stands “…”. */
export function sinceAntecedent(label: string, { text, lead }: Antecedent): string {
  const told = lead ? `${lead} ${text}` : text;
  if (!label.startsWith(told)) return "";
  const rest = label.slice(told.length).trimStart();
  return rest === "" || rest.startsWith("…") ? label : fitting(lead ? label : join(told, rest));
}
