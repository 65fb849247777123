const numberIs = (result, value) => Number(String(result.value).replace(",", ".")) === value;

/**
 * Rows of the Recognizers specs left out, each for a convention of theirs that is not ours.
 * A rule names what it leaves out by what the row says, so that it holds for rows not seen here too.
 */
export const exclusions = [
  {
    reason: "arithmetic: a power is computed",
    applies: ({ result }) => result !== undefined && /\d\^\d/.test(result.text),
  },
  {
    reason: "no number: the word alone is reported with a null value",
    applies: ({ result }) =>
      result !== undefined && (result.value === "null" || result.value === null || result.value === undefined),
  },
  {
    reason: "units without ISO code or CLDR id (satoshi, kwartje, penni)",
    applies: ({ result }) => result !== undefined && /^(Satoshi|Kwartje|Penni|Jiao|Dime)$/.test(result.unit ?? ""),
  },
  {
    reason: "a half turn is a manoeuvre, no quantity",
    applies: ({ result }) => result !== undefined && result.unit === "Turn" && numberIs(result, 0.5),
  },
  {
    reason: "Markdown reads a tag or a list marker there: 20 <kg>, - 5 %",
    applies: ({ row, result }) =>
      result !== undefined && (/<\w+>/.test(result.text) || (/^\s*-\s/.test(row.input) && result.text.startsWith("-"))),
  },
  {
    reason: "pm is the afternoon",
    applies: ({ result }) => result !== undefined && /^\d+ pm$/.test(result.text),
  },
  {
    reason: "coins in a row: one kuai and five mao",
    applies: ({ result }) => result !== undefined && /\bmao\b/.test(result.text),
  },
];
