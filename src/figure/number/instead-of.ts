import type { Scene } from "../scene.ts";
import { settle } from "../settle.ts";
import { matchPhrase } from "../token/trie.ts";
import { type Attached, attach } from "../unit/attach.ts";
import { complete } from "../unit/complete.ts";
import { numberAt } from "./number.ts";
import type { Found } from "./range.ts";
import { scaled } from "./scale.ts";

/** "312 statt bisher 280 Euro", "15 in plaats van 12 euro": what is and what was, with the unit of the second. */
export function insteadOfAt(scene: Scene, now: Attached): Found | undefined {
  const { tokens, lexicon } = scene;
  if (now.unit || now.num.collective || now.num.article || now.num.exponent > 0) return undefined;
  const link = matchPhrase(lexicon.syntax.insteadOf, tokens, now.next);
  const was = link && tokens[now.next + link.length] && numberAt(scene, now.next + link.length);
  if (!was || was.article || was.fraction || was.collective) return undefined;
  const completed = complete(scene, attach(scene, was));
  const settled = completed && settle(scene, completed);
  if (!settled || !completed.unit || settled.to !== undefined) return undefined;
  const amount = scaled(now.num.decimal, was.exponent) / (completed.unit?.divisor ?? 1);
  const { first, next } = now;
  const news = { ...settled, amount, digits: now.num.digits, first, next };
  return { mentions: [news, settled], next: settled.next };
}
