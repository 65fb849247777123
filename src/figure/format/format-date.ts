import { isYearless } from "../fact.ts";
import type { Figure } from "../figure.ts";
import type { Language } from "../lexicon/language.ts";

/** A month's name as it stands behind a day, abbreviated where the language does so: "mai", "nov.", "Nov". */
function monthName(month: number, { code }: Language): string {
  const format = new Intl.DateTimeFormat(code, { timeZone: "UTC", month: "short", day: "numeric" });
  const parts = format.formatToParts(new Date(Date.UTC(2024, month - 1, 12)));
  return parts.find(({ type }) => type === "month")?.value ?? String(month);
}

/** "12 nov.", and as the language orders it where local: "Nov 12". */
function dayOfMonth(date: string, local: boolean, spoken: Language): string {
  const [month, day] = date.slice(2).split("-").map(Number) as [number, number];
  if (!local) return `${day} ${monthName(month, spoken)}`;
  const format = new Intl.DateTimeFormat(spoken.code, { timeZone: "UTC", month: "short", day: "numeric" });
  return format.format(new Date(Date.UTC(2024, month - 1, day)));
}

/**
 * "2028", "2025–2028", "Q3 2029", "nov. 2027", "12 nov. 2027", "12 nov."; a year never passes a number format.
 * @param spoken the card's language: months are in it in every style
 */
export function formatDate({ date, amount, to }: Figure, local: boolean, spoken: Language): string {
  if (date !== undefined && isYearless({ date })) return dayOfMonth(date, local, spoken);
  const [year = String(amount), part, day] = (date ?? "").split("-");
  if (to !== undefined) return `${year}–${to}`;
  if (part === undefined) return year;
  const rank = Number(part.slice(1));
  if (part.startsWith("Q")) return `${local ? spoken.cldr.quarters[rank - 1]?.[0] : part} ${year}`;
  if (part.startsWith("H")) return `${local ? `${spoken.halfYearLetters[0]}${rank}` : part} ${year}`;
  if (!local) return [day && Number(day), monthName(Number(part), spoken), year].filter(Boolean).join(" ");
  const format = new Intl.DateTimeFormat(spoken.code, {
    timeZone: "UTC",
    year: "numeric",
    month: "short",
    ...(day ? { day: "numeric" } : {}),
  });
  return format.format(new Date(`${year}-${part}-${day ?? "01"}T00:00:00Z`));
}
