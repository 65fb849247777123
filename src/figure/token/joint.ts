/** What stands between a word and the next one: nothing where it is elided, "d’", "jusqu’". */
export function joint(word: string): string {
  return /['’]$/.test(word) ? "" : " ";
}
