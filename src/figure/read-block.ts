import type { Block } from "../article/block.ts";
import { comparedAmount } from "./clause/compared-amount.ts";
import { namedBeside } from "./clause/named-beside.ts";
import { partOfThem } from "./clause/part-of-them.ts";
import { antecedentOf } from "./clause/pronoun-antecedent.ts";
import type { Antecedent } from "./figure.ts";
import { keepReading } from "./kept-readings.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { nextTrigger } from "./lexicon/trigger.ts";
import { readSentence, type SentenceReading } from "./read-sentence.ts";
import type { Evidence } from "./scene.ts";
import { sentenceEnd } from "./token/sentence-end.ts";

/** A sentence of a block and what it says. */
export interface Read extends SentenceReading {
  /** Where its scene's text begins in the block's. */
  at: number;
  /** As a reader sees it. */
  sentence: string;
  /** The sentence behind it in its block. */
  after: string;
  antecedent: Antecedent | undefined;
  /** What the sentence behind says that its amount is, or the one before asks. */
  named: string | undefined;
}

/**
 * The sentences of a block that say something: those without the sign of a quantity are passed over.
 * @param whole the block as one sentence, where it was read as that: most titles are one
 */
export function readBlock(
  { text: shown, prose: text, kind }: Block,
  lexicon: Lexicon,
  evidence: Evidence,
  whole?: SentenceReading,
): Read[] {
  const read: Read[] = [];
  const heading = kind === "title" || kind === "heading";
  let start = 0;
  let before = "";
  for (let at = nextTrigger(text, 0, lexicon.triggers); at !== -1; at = nextTrigger(text, start, lexicon.triggers)) {
    let end = sentenceEnd(text, start, lexicon);
    while (end <= at) {
      before = shown.slice(start, end);
      start = text[end] === "\n" ? end + 1 : end;
      end = sentenceEnd(text, start, lexicon);
    }
    const goesOn = start > 0 && text[start - 1] !== "\n";
    const said = (whole: string) => (goesOn ? withoutDash(whole.trim()) : whole.trim());
    const own = said(text.slice(start, end));
    const isWhole = own === text && text === shown;
    const { scene, mentions, asides, days } = (isWhole && whole) || readOwn({ text: own, heading }, lexicon, evidence);
    const sentence = said(shown.slice(start, end));
    if (mentions.length + asides.length + days.length > 0) {
      const near = read.at(-1)?.sentence === before.trim() ? read.at(-1) : undefined;
      const antecedent =
        partOfThem({ scene, mentions: [...asides, ...mentions] }, near) ??
        comparedAmount({ scene, mentions }, near) ??
        antecedentOf(scene, before);
      const after = shown.slice(end, sentenceEnd(text, end, lexicon));
      const named = namedBeside(scene, mentions, before, after);
      read.push({ scene, mentions, asides, days, at: text.indexOf(own, start), sentence, after, antecedent, named });
    }
    before = shown.slice(start, end);
    start = text[end] === "\n" ? end + 1 : end;
  }
  return read;
}

/** "Combien gagnez-vous ? | – 870 euros": behind another sentence a dash brings in who speaks, and is no sign. */
function withoutDash(sentence: string): string {
  return sentence.replace(/^[–—-]\s+(?=\S)/u, "");
}

/** Reads a sentence, and keeps it for its labels where nothing else of the article was asked. */
function readOwn(sentence: { text: string; heading: boolean }, lexicon: Lexicon, evidence: Evidence): SentenceReading {
  const asked = evidence.asked();
  const reading = readSentence(sentence, lexicon, evidence);
  if (!sentence.heading && evidence.asked() === asked) keepReading(reading);
  return reading;
}
