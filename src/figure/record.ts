import type { Token } from "./token.ts";

const news = /^(?:nuev[oa]s?|nuov[oaie]|nov[oa]s?|nouvel?|nouveau|histórico|storico|anterior|segundo)$/;

/** "un nuevo máximo de 13,8 euros", "un nouveau maximum de": a record, and no limit. */
export function isRecord(tokens: readonly Token[], at: number): boolean {
  return news.test(tokens[at - 1]?.lower ?? "") && /^m[aáií][xsn]/.test(tokens[at]?.lower ?? "");
}
