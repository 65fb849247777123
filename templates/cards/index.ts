import type { Template } from "../../src/card/template.ts";
import type { TemplateName } from "../../src/card/template-names.ts";
import { bars } from "./bars.tsx";
import { change } from "./change.tsx";
import { closing } from "./closing.tsx";
import { cover } from "./cover.tsx";
import { date } from "./date.tsx";
import { grouped } from "./grouped.tsx";
import { hero } from "./hero.tsx";
import { lines } from "./lines.tsx";
import { map } from "./map.tsx";
import { quote } from "./quote.tsx";
import { ranking } from "./ranking.tsx";
import { share } from "./share.tsx";
import { stacked } from "./stacked.tsx";
import { steps } from "./steps.tsx";
import { takeaways } from "./takeaways.tsx";
import { timeline } from "./timeline.tsx";
import { trend } from "./trend.tsx";
import { trio } from "./trio.tsx";
import { versus } from "./versus.tsx";

/** Every template by the name that a card's `template` gives. */
export const templates = {
  bars,
  change,
  closing,
  cover,
  date,
  grouped,
  hero,
  lines,
  map,
  quote,
  ranking,
  share,
  stacked,
  steps,
  takeaways,
  timeline,
  trend,
  trio,
  versus,
} satisfies Record<TemplateName, Template>;
