import type { Figure } from "../figure/figure.ts";
import type { Lexicon } from "../figure/lexicon.ts";
import { romance } from "./romance.ts";

/** How something was paid. */
const paid =
  /^(?:in (?:contanti|cash|contanten|bar)|en (?:efectivo|metálico|espèces|liquide)|em (?:dinheiro|numerário|espécie))$/i;

/** Adverbs: "That alone was worth". */
const adverb = /^(?:alone|à (?:lui|elle) seule?|allein|alleen)$/i;

/** For what a price is paid: "per persoon". */
const each = /^(?:per|por|par|pro) \p{L}+$/u;

/** A Romance participle alone: "movimentate". */
const participle = /^\p{Ll}+(?:[aiu]t[oaei]|[ai]d[oa]s?|ée?s?)$/u;

/** "25.000 euro in contanti", "93.891 tonnellate movimentate": a label that names nothing by itself. */
export function isIdle({ kind }: Figure, label: string, { language }: Lexicon): boolean {
  return (
    paid.test(label) ||
    adverb.test(label) ||
    (kind === "money" && each.test(label)) ||
    (romance.has(language.code) && kind !== "count" && participle.test(label))
  );
}
