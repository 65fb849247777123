import { factShown, speaksOf } from "./gold-fact.mjs";
import { articleTitle, articleWords, caseless } from "./plain-text.mjs";

/** Names of a kind of quantity, by language: as a label they say nothing. */
const kindNames = new Set(
  [
    "amount part share factor date measure number duration deadline", // en
    "montant part facteur date mesure nombre numéro durée échéance", // fr
    "betrag messwert anteil faktor anzahl datum dauer frist", // de
    "importe medida proporción factor número duración fecha plazo", // es
    "importo misura quota fattore numero durata data scadenza", // it
    "valor medida parcela fator número duração data prazo", // pt
    "bedrag maat aandeel factor aantal datum duur termijn", // nl
  ].flatMap((names) => names.split(" ")),
);
/** How long a label may be, in UTF-16 code units; a hero shows its sentence. */
const longest = { label: 90, hero: 240 };
/** What joins pieces of the article in a label. An en dash is a hyphen by then: what it joins stands so in the article. */
const joint = /\s*[…—·:]\s*/;

/** What is wrong with the label of a figure that is the gold's `fact`. */
function labelFaults(figure, fact, { row, figures, hero }) {
  const label = caseless(figure.label);
  const faults = [];
  const fault = (kind, more) => faults.push({ kind, text: figure.label, ...more });
  const named = speaksOf(figure.label, fact);
  if (!label || (!named && kindNames.has(label))) fault("kind's name", { text: `${figure.value} · ${figure.label}` });
  else if (!named) fault("label", { text: `${figure.value} · ${figure.label}`, untrue: true });
  const words = articleWords(row.markdown);
  if (!hero && !label.split(joint).every((piece) => words.includes(piece))) fault("not the article's words");
  const alike = figures.filter((other) => caseless(other.label) === label);
  if (label && (alike.length > 1 || label === articleTitle(row.markdown))) fault("repeated");
  if (figure.label.length > (hero ? longest.hero : longest.label)) fault(`long (${figure.label.length})`);
  return faults;
}

/** What is wrong with the kicker: one that is not said is untrue, one that is left out is a flaw. */
function kickerFaults({ kicker, value }, fact) {
  const shown = kicker ? caseless(kicker) : null;
  const allowed = (fact.k ?? [null]).map((gold) => (gold === null ? null : caseless(gold)));
  if (allowed.includes(shown)) return [];
  const text = `${kicker ?? "none"} ${value}, allowed: ${allowed.map((gold) => gold ?? "none").join(", ")}`;
  return [{ kind: "kicker", text, untrue: shown !== null }];
}

/**
 * What is wrong with one figure of a card, and which fact of the gold it is.
 * A fault is `{ kind, text, untrue? }`; `untrue` says that the article does not say it.
 */
export function figureFaults(figure, card) {
  const { row } = card;
  const index = factShown(row, figure);
  const text = `${figure.value} · ${figure.label}`;
  if (index === undefined) return { faults: [{ kind: "unsaid", text, untrue: true }], isNews: false };
  const fact = row.said[index];
  const isNews = row.card.includes(index) || Boolean(row.ok?.includes(index));
  const faults = [...labelFaults(figure, fact, card), ...kickerFaults(figure, fact)];
  if (!isNews) faults.push({ kind: "not news", text: `(${fact.role}) ${text}` });
  return { index, faults, isNews };
}
