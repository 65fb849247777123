import { type Token, tokenize } from "./token.ts";

interface Node<T> {
  next?: Map<string, Node<T>>;
  values?: T[];
}

/** Phrases by their words, so that the longest one at a token is found in as many steps as it has words. */
export interface Trie<T> {
  root: Map<string, Node<T>>;
  /** Read from the last word to the first, for what stands before a number. */
  backward: boolean;
}

/** What matched, and how many tokens it took. */
export interface Match<T> {
  values: T[];
  length: number;
}

export function createTrie<T>(backward = false): Trie<T> {
  return { root: new Map(), backward };
}

/** Small Latin letters and single spaces, as nearly all phrases are: a language has so many that to cut them so is felt. */
const plain = /^[a-zß-öø-ÿ]+(?: [a-zß-öø-ÿ]+)*$/;

/** The words of a phrase, as a sentence's tokens would have them. */
function wordsOf(phrase: string): string[] {
  if (plain.test(phrase)) return phrase.split(" ");
  return tokenize(phrase, 0, phrase.length, { decimal: ".", groups: "" }).map((token) => token.lower);
}

export function addPhrase<T>(trie: Trie<T>, phrase: string, value: T): void {
  const words = wordsOf(phrase);
  if (trie.backward) words.reverse();
  let map = trie.root;
  let node: Node<T> | undefined;
  for (const word of words) {
    if (node) map = node.next ??= new Map();
    node = map.get(word);
    if (!node) {
      node = {};
      map.set(word, node);
    }
  }
  if (!node) return;
  if (node.values) node.values.push(value);
  else node.values = [value];
}

export function addPhrases<T>(trie: Trie<T>, phrases: string | undefined, value: T): void {
  for (const phrase of phrases?.split("|") ?? []) if (phrase) addPhrase(trie, phrase, value);
}

/**
 * The longest phrase that begins, or in a backward trie ends, with the token at `index`, and that `accepts`,
 * which is asked for each phrase with its number of tokens.
 */
export function matchPhrase<T>(
  trie: Trie<T>,
  tokens: readonly Token[],
  index: number,
  accepts?: (values: T[], length: number) => boolean,
): Match<T> | undefined {
  const step = trie.backward ? -1 : 1;
  let map: Map<string, Node<T>> | undefined = trie.root;
  let found: Match<T> | undefined;
  // Reading an array at -1 is far slower than asking whether it is there.
  for (let at = index, length = 1; map && at >= 0 && at < tokens.length; at += step, length++) {
    const node: Node<T> | undefined = map.get((tokens[at] as Token).lower);
    if (!node) break;
    if (node.values && (!accepts || accepts(node.values, length))) found = { values: node.values, length };
    map = node.next;
  }
  return found;
}
