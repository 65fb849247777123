/** What stands around a cell's number and says nothing of its size: a unit, a currency, a percent sign. */
const around = /^[^\d.,−-]*|[^\d]*$/gu;

/**
 * The number that a table's cell says, in its language's notation, or undefined for a cell that says none.
 * Grouping may be a space of any kind, the decimal sign is the language's; a sign is `-` or `−`.
 */
export function cellNumber(cell: string, lang: string): number | undefined {
  const digits = cell.replace(around, "").replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3})/gu, "");
  const decimal = decimalSign(lang);
  const group = decimal === "," ? "." : ",";
  const pattern = new RegExp(`^[−-]?(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${decimal}\\d+)?$`);
  if (!pattern.test(digits)) return undefined;
  return Number(digits.replaceAll(group, "").replace(decimal, ".").replace("−", "-"));
}

function decimalSign(lang: string): string {
  return new Intl.NumberFormat(lang).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
}
