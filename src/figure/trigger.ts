import { isDigit, isLetter, isSpace } from "./character.ts";
import type { Language } from "./language.ts";
import type { Compounds, NumberWord } from "./number-word.ts";
import type { Trie } from "./trie.ts";
import type { Unit } from "./unit.ts";

/** The signs of which one at least stands in every quantity: digits, and these words. */
export interface Triggers {
  /** By the hash of a word's first three letters: most words of prose are told apart without cutting them out. */
  starts: Uint8Array;
  words: Set<string>;
  compounds: Compounds | undefined;
  /** Articles that may stand for one, and the words that make a quantity of them: "un kilomètre". */
  ones: Set<string>;
  afterOne: Set<string>;
}

const size = 8192;

/** One more letter of a word's beginning; capitals fall on their small letters, as |0x20 has it for ASCII and Latin-1. */
function mix(hash: number, code: number): number {
  return (hash * 31 + (code | 0x20)) & (size - 1);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length && at < 3; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

export function createTriggers(
  language: Language,
  tables: {
    numbers: Map<string, NumberWord>;
    compounds: Compounds | undefined;
    /** First words of multipliers: "doublé", "multiplié", "tenfold". */
    factors: Iterable<string>;
    units: Trie<Unit>;
  },
): Triggers {
  const starts = new Uint8Array(size);
  const words = new Set<string>();
  const mark = (word: string) => {
    starts[hashOf(word)] = 1;
  };
  const ones = new Set(language.one.split("|"));
  for (const word of [...tables.numbers.keys(), ...tables.factors]) {
    mark(word);
    if (!ones.has(word)) words.add(word);
  }
  for (const phrases of Object.values(language.compoundParts ?? {})) for (const word of phrases.split("|")) mark(word);
  for (const phrase of language.half.split("|")) {
    const word = phrase.split(" ")[0] as string;
    mark(word);
    words.add(word);
  }
  const afterOne = new Set<string>();
  for (const [word, node] of tables.units.root) {
    const names = node.next
      ? [...(node.values ?? []), ...[...node.next.values()].flatMap((next) => next.values ?? [])]
      : node.values;
    if (names?.some(({ kind }) => kind === "money" || kind === "measure")) afterOne.add(word);
  }
  return { starts, words, compounds: tables.compounds, ones, afterOne };
}

function wordEnd(text: string, at: number): number {
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Index of the first sign of a quantity at or after `at`, or -1. */
export function nextTrigger(text: string, at: number, triggers: Triggers): number {
  const { starts, words, compounds, ones, afterOne } = triggers;
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code >= 0xbc && code <= 0xbe)) return at;
    if (!isLetter(code)) {
      at++;
      continue;
    }
    const start = at;
    let hash = mix(0, code);
    let next = text.charCodeAt(++at);
    while (isLetter(next)) {
      if (at - start < 3) hash = mix(hash, next);
      next = text.charCodeAt(++at);
    }
    if (starts[hash] === 0) continue;
    const word = text.slice(start, at).toLowerCase();
    if (words.has(word)) return start;
    if (ones.has(word)) {
      if (!isSpace(text.charCodeAt(at))) continue;
      const end = wordEnd(text, at + 1);
      if (afterOne.has(text.slice(at + 1, end).toLowerCase())) return start;
    } else if (compounds && word.length > 4 && compounds(word)) return start;
  }
  return -1;
}
