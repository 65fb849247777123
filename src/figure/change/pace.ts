import type { Said } from "../clause/aside.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { pastLinks } from "./past-links.ts";

/**
 * "grew | at 4.6%", "is rising | at 6% a year": behind a verb of growing stands how fast, where other changes lead to a level, and
 * behind any change what has a time that it is reckoned by.
 */
export function wayOfPace(scene: Scene, mention: Mention): Said | undefined {
  const { words, ways } = scene.lexicon;
  const { at } = pastLinks(scene, mention, 0);
  if (mention.kind !== "percent" || !words.paceLinks.has(scene.tokens[at]?.lower ?? "")) return undefined;
  const verb = scene.tokens[at - 1]?.lower ?? "";
  const way = ways.get(verb);
  const grows = words.growing.has(verb) || (mention.per !== undefined && !words.particles.has(verb));
  return way && grows ? { way, at: at - 1, length: 1 } : undefined;
}
