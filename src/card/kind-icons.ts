/**
 * Lucide's pictograms by what a figure is of: its kind, or of a measure the group of its unit, which is stronger. None has digits in
 * it, points up or down, or shows a part of a whole: that would say what the article does not.
 */
export const kindIcons = {
  money: "banknote",
  percent: "percent",
  ratio: "divide",
  multiplier: "layers",
  count: "tally-5",
  duration: "hourglass",
  date: "calendar",
  measure: "ruler",
  length: "ruler",
  area: "land-plot",
  volume: "box",
  mass: "weight",
  electric: "zap",
  power: "zap",
  energy: "plug-zap",
  pressure: "gauge",
  temperature: "thermometer",
  frequency: "audio-waveform",
  acoustics: "volume-2",
  digital: "hard-drive",
  speed: "gauge",
  radiation: "radiation",
  light: "lightbulb",
} as const;

/** What a figure may be of, as a site's configuration names it. */
export const iconKinds = Object.keys(kindIcons) as (keyof typeof kindIcons)[];
