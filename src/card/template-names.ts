/** Our templates, by the name that a card's `template` gives. They are loaded by whoever draws: these names are all that others need. */
export const templateNames = [
  "bars",
  "change",
  "closing",
  "cover",
  "date",
  "grouped",
  "hero",
  "lines",
  "map",
  "quote",
  "ranking",
  "share",
  "stacked",
  "steps",
  "takeaways",
  "timeline",
  "trend",
  "trio",
  "versus",
] as const;

export type TemplateName = (typeof templateNames)[number];
