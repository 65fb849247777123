import type { Template } from "../../src/card/template.ts";
import type { TemplateName } from "../../src/card/template-names.ts";

/** Loads a template by the name that a card's `template` gives. A site has cards of a few of them, and d3 is for charts alone. */
export const templates: Record<TemplateName, () => Promise<Template>> = {
  bars: async () => (await import("./bars.tsx")).bars,
  change: async () => (await import("./change.tsx")).change,
  closing: async () => (await import("./closing.tsx")).closing,
  cover: async () => (await import("./cover.tsx")).cover,
  date: async () => (await import("./date.tsx")).date,
  grouped: async () => (await import("./grouped.tsx")).grouped,
  hero: async () => (await import("./hero.tsx")).hero,
  lines: async () => (await import("./lines.tsx")).lines,
  map: async () => (await import("./map.tsx")).map,
  quote: async () => (await import("./quote.tsx")).quote,
  ranking: async () => (await import("./ranking.tsx")).ranking,
  share: async () => (await import("./share.tsx")).share,
  stacked: async () => (await import("./stacked.tsx")).stacked,
  steps: async () => (await import("./steps.tsx")).steps,
  takeaways: async () => (await import("./takeaways.tsx")).takeaways,
  timeline: async () => (await import("./timeline.tsx")).timeline,
  trend: async () => (await import("./trend.tsx")).trend,
  trio: async () => (await import("./trio.tsx")).trio,
  versus: async () => (await import("./versus.tsx")).versus,
};
