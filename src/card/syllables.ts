const vowels = "aeiouyàâäáãåæèéêëìíîïòóôöõøœùúûüýÿ";

/** A vowel, and the consonants between it and the next one. */
const between = new RegExp(`[${vowels}]([^${vowels}\\P{L}]+)(?=[${vowels}])`, "giu");

/** The consonants that open a syllable, at the end of those between two vowels: a stop with its liquid stays together. */
const onset = /(?:sch|ch|ck|ph|th|sh|[bcfgkp][lr]|[dt]r|(?<=.)(?:str|spr|st|sp)|.)$/iu;

/** An s that joins German and Dutch words belongs to the one before it: "Versorgungs|unternehmen". */
const joined = /(?:[iu]ng|[hk]eit|schaft|tät|ion)s$/iu;

/** A word is not cut nearer to its ends than so many letters. */
const leastLetters = 4;

/**
 * Offsets at which a word of Latin letters may be cut: before the consonants that open a syllable, in the manner
 * common to the languages that we read. It knows no language's exceptions, and is for words wider than their line.
 */
export function syllableCuts(word: string): number[] {
  return [...word.matchAll(/\p{Script=Latin}+/gu)].flatMap(({ 0: letters, index: start }) =>
    [...letters.matchAll(between)]
      .map(({ 0: match, 1: consonants = "", index }) => {
        const end = index + match.length;
        return joined.test(letters.slice(0, end)) ? end : end - (onset.exec(consonants)?.[0].length ?? 1);
      })
      .filter((cut) => cut >= leastLetters && letters.length - cut >= leastLetters)
      .map((cut) => start + cut),
  );
}
