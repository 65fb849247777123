import { isDeterminer } from "../clause/determiner.ts";
import type { Reading } from "../clause/reading.ts";
import { unitGroup } from "../unit/unit-group.ts";

/** What is packed is measured in these. */
const packed: ReadonlySet<string> = new Set(["mass", "volume"]);

/** "66 milhões de sacas | de 60 kg", "12,000 bags of 25 kg": how much one of those counted holds. */
export function isPackSize(reading: Reading): boolean {
  const { scene, mention, mentions } = reading;
  const { tokens, lexicon } = scene;
  if (mention.kind !== "measure" || !packed.has(unitGroup(mention.unit ?? "") ?? "")) return false;
  if (isOfPriced(reading)) return true;
  const before = mentions[mentions.indexOf(mention) - 1];
  if (before?.kind !== "count" || before.unit === null || before.next !== mention.first - 1) return false;
  return lexicon.phrases.of.has(tokens[before.next]?.lower ?? "");
}

/** Words from the article of a pack to how much it holds. */
const farthest = 5;

/** In kilograms and litres no pack that is sold by the piece holds more. */
const largest = 25;

/** "La plaquette de 250 grammes | se vend 2,74 euros", "A 250-gram pack | costs £2.74": how much of it has the price that is told. */
function isOfPriced({ scene: { tokens, lexicon }, mention, mentions, clause }: Reading): boolean {
  const { first, next, amount, unit, direction, qualifier } = mention;
  const isLarge = amount > largest && (unit === "kilogram" || unit === "liter");
  if (isLarge || unit === "metric-ton" || direction || qualifier) return false;
  const price = mentions.find((each) => each.first > next && each.kind === "money");
  if (!price || price.first >= clause.next || price.direction) return false;
  const isLed = lexicon.phrases.of.has(tokens[first - 1]?.lower ?? "") && first - clause.first < farthest;
  const holds = isDeterminer({ tokens, lexicon }, clause.first);
  // "250 grammes | de cocaïne", "250 g | (8,20 euros)": how much of what.
  const { type, lower } = tokens[next] ?? { type: "symbol", lower: "" };
  return holds && (isLed || first === clause.first + 1) && type === "word" && !lexicon.phrases.of.has(lower);
}
