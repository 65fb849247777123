import { UsageError } from "../base/error.ts";
import { optionalPackage } from "../base/optional-package.ts";
import { type QueueLengths, queueStates } from "./queue-lengths.ts";
import { type Outcome, outcomes } from "./worker.ts";

/** Figures of a worker, as Prometheus reads them. */
export interface Metrics {
  readonly contentType: string;
  /** @param seconds that a card took */
  note(outcome: Outcome, seconds: number): void;
  text(): Promise<string>;
}

/** Seconds that cards take: a tenth on an idle core, more where a worker has many at once. */
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** @throws UsageError that names the package to install */
export async function openMetrics({
  lengths,
  underWay,
}: {
  lengths: QueueLengths;
  underWay(): number;
}): Promise<Metrics> {
  const client = await optionalPackage<typeof import("prom-client")>("prom-client");
  if (!client) throw new UsageError("for --port, install what it takes: npm install --save-dev prom-client");
  const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = client;
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const cards = new Counter({
    name: "keyfigures_cards_total",
    help: "Cards that this worker had, by what has come of them",
    labelNames: ["outcome"],
    registers,
  });
  for (const outcome of outcomes) cards.inc({ outcome }, 0);
  const seconds = new Histogram({
    name: "keyfigures_card_seconds",
    help: "Seconds from taking a card to having its picture in the store",
    buckets,
    registers,
  });
  new Gauge({
    name: "keyfigures_cards_under_way",
    help: "Cards that this worker has",
    registers,
    collect() {
      this.set(underWay());
    },
  });
  new Gauge({
    name: "keyfigures_queue_jobs",
    help: "Cards in the queue of all workers, by state; none where Redis does not answer",
    labelNames: ["state"],
    registers,
    async collect() {
      const counts = await lengths.read();
      this.reset();
      if (counts) for (const state of queueStates) this.set({ state }, counts[state]);
    },
  });
  return {
    contentType: registry.contentType,
    note(outcome, taken) {
      cards.inc({ outcome });
      if (outcome === "drawn") seconds.observe(taken);
    },
    text: () => registry.metrics(),
  };
}
