/** The figures that a card shows, each with the words that stand beside its value: in a hero its sentence. */
export function figuresShown(card) {
  if (!card || card.template === "cover") return [];
  if (card.template !== "hero") return card.figures;
  return card.figures.map((figure) => ({ ...figure, label: figure.sentence }));
}

/** The values that a card draws in a chart. */
export function valuesDrawn(card) {
  const { bars, trend, change } = card ?? {};
  const ends = change ? [change.from.value, change.to.value, ...(change.delta ? [change.delta] : [])] : [];
  return [...[...(bars?.bars ?? []), ...(trend?.points ?? [])].map(({ value }) => value), ...ends];
}
