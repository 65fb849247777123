import type { Figure } from "./figure.ts";
import type { Language } from "./language.ts";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "2028", "2025–2028", "Q3 2029", "Nov 2027", "12 Nov 2027"; a year never passes a number format. */
export function formatDate(
  { date, amount, to }: Figure,
  { local, language }: { local: boolean; language: Language },
): string {
  const [year = String(amount), part, day] = (date ?? "").split("-");
  if (to !== undefined) return `${year}–${to}`;
  if (part === undefined) return year;
  const rank = Number(part.slice(1));
  if (part.startsWith("Q")) return `${local ? language.cldr.quarters[rank - 1]?.[0] : part} ${year}`;
  if (part.startsWith("H")) return `${local ? `${language.halfYearLetters[0]}${rank}` : part} ${year}`;
  if (!local) return [day && Number(day), months[Number(part) - 1], year].filter(Boolean).join(" ");
  const format = new Intl.DateTimeFormat(language.code, {
    timeZone: "UTC",
    year: "numeric",
    month: "short",
    ...(day ? { day: "numeric" } : {}),
  });
  return format.format(new Date(`${year}-${part}-${day ?? "01"}T00:00:00Z`));
}
