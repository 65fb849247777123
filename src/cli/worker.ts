import { setTimeout as pause } from "node:timers/promises";
import { Command, Option } from "commander";
import type { Effects } from "../base/effects.ts";
import { EnvironmentError, UsageError } from "../base/error.ts";
import type { DrawnCard } from "../build/picture-worker.ts";
import type { Metrics } from "../farm/metrics.ts";
import type { FarmWorker, Outcome } from "../farm/worker.ts";
import type { Pool } from "../render/pool.ts";
import type { Address } from "../store/address.ts";
import { portNumber, wholeNumber } from "./whole-number.ts";
import { inWorkingFolder } from "./working-folder.ts";

/** Milliseconds that cards under way may take after a signal. Others take them over. */
const drain = 30_000;

interface WorkerCommandOptions {
  farm?: string;
  store?: string;
  concurrency?: number;
  port?: number;
  host: string;
}

/** `keyfigures worker`: draws cards of other machines' builds, until it is told to stop. */
export function workerCommand(effects: Effects): Command {
  return new Command("worker")
    .description("draw cards that builds with --farm ask for, and put them into the store that they share")
    .option(
      "--farm <url>",
      "the Redis where cards wait, redis://host:6379 (default: the environment's KEYFIGURES_FARM)",
    )
    .option("--store <url>", "the store that takes pictures (default: the environment's KEYFIGURES_STORE)")
    .addOption(
      new Option("--concurrency <processes>", "processes that draw (default: one a core but one)").argParser(
        wholeNumber,
      ),
    )
    .addOption(
      new Option("--port <port>", "answer /metrics for Prometheus and /health there (default: nowhere)").argParser(
        portNumber,
      ),
    )
    .option("--host <host>", "the address of this machine to answer on", "127.0.0.1")
    .addHelpText(
      "after",
      `
It runs in the site's folder: cards take the site's templates, fonts and photographs. It ends its cards at SIGTERM and SIGINT.

Examples:
  keyfigures worker --farm redis://localhost:6379 --store s3://cards
  KEYFIGURES_FARM=redis://:password@host:6379 KEYFIGURES_STORE=s3://cards keyfigures worker --concurrency 4 --port 9464`,
    )
    .action((options: WorkerCommandOptions) => inWorkingFolder(effects, () => work(options, effects)));
}

async function work(options: WorkerCommandOptions, effects: Effects): Promise<void> {
  const log = (line: string) => effects.log(`[keyfigures] ${line}`);
  // In the order in which they are opened.
  const ends: (() => unknown)[] = [];
  try {
    await drawUntilTold(options, log, (end) => ends.push(end));
  } finally {
    for (const end of ends.reverse()) await end();
  }
  // What still waits for a Redis that is gone waits for nothing.
  process.exit(0);
}

async function drawUntilTold(
  options: WorkerCommandOptions,
  log: (line: string) => void,
  finallyDo: (end: () => unknown) => void,
): Promise<void> {
  const [{ farmAddress }, { openFarmWorker, outcomes }, { openDrawingPool }, { hasSiteTemplates, loadSiteTemplates }] =
    await Promise.all([
      import("../farm/address.ts"),
      import("../farm/worker.ts"),
      import("../build/drawing-pool.ts"),
      import("../build/site-templates.ts"),
    ]);
  if (options.concurrency) process.env.KEYFIGURES_CONCURRENCY = String(options.concurrency);
  const url = options.farm ?? process.env.KEYFIGURES_FARM;
  if (!url)
    throw new UsageError("a worker needs the Redis where cards wait: --farm redis://host:6379, or KEYFIGURES_FARM");
  const farm = farmAddress(url);
  const store = await openWorkersStore(options.store, log);
  finallyDo(() => store.close());
  let worker: FarmWorker | undefined;
  const status = await openStatus(options, farm, () => worker, finallyDo);
  await loadSiteTemplates();
  const draws = drawing(() => openDrawingPool({ apart: true }));
  const { lanes } = await draws.pool();
  finallyDo(draws.close);
  const tally = new Map<Outcome, number>();
  function note(outcome: Outcome, seconds: number): void {
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    status?.note(outcome, seconds);
  }
  worker = await openFarmWorker({ farm, store, lanes, draw: draws.draw, note, log });
  const own = hasSiteTemplates() ? ", with the site's templates" : "";
  log(`worker: takes cards from ${farm.name} into ${store.name}${own}`);
  const signal = await told();
  log(`worker: ${signal}: ends ${worker.underWay} cards under way`);
  await Promise.race([worker.close(), pause(drain, undefined, { ref: false })]);
  const counts = outcomes.flatMap((outcome) => (tally.has(outcome) ? `${tally.get(outcome)} ${outcome}` : []));
  log(`worker: ${counts.join(", ") || "no card came"}`);
}

/** What tells of it to others, where a port is asked for. */
async function openStatus(
  { port, host }: WorkerCommandOptions,
  farm: Address,
  worker: () => FarmWorker | undefined,
  finallyDo: (end: () => unknown) => void,
): Promise<Metrics | undefined> {
  if (!port) return undefined;
  const [{ openQueueLengths }, { openMetrics }, { openStatusServer }] = await Promise.all([
    import("../farm/queue-lengths.ts"),
    import("../farm/metrics.ts"),
    import("../farm/status-server.ts"),
  ]);
  const lengths = await openQueueLengths(farm);
  finallyDo(() => Promise.race([lengths.close(), pause(1_000, undefined, { ref: false })]));
  const metrics = await openMetrics({ lengths, underWay: () => worker()?.underWay ?? 0 });
  finallyDo(await openStatusServer({ host, port, metrics, ready: () => worker()?.ready() ?? false }));
  return metrics;
}

async function openWorkersStore(url: string | undefined, log: (line: string) => void) {
  const [{ openStore }, { storeSettings }] = await Promise.all([
    import("../store/store.ts"),
    import("../store/settings.ts"),
  ]);
  const environment = url ? { ...process.env, KEYFIGURES_STORE: url } : process.env;
  const settings = storeSettings(undefined, environment);
  if (!settings)
    throw new UsageError("a worker needs the store that takes pictures: --store <url>, or KEYFIGURES_STORE");
  const store = await openStore(settings.url, { ...settings.options, warn: log });
  if (store.readOnly) throw new UsageError("a worker writes into its store; KEYFIGURES_STORE_READONLY is 1");
  return store;
}

/** Draws for as long as a worker lives: where a pool's processes have died too often, another pool takes its place. */
function drawing(open: () => Promise<Pool<DrawnCard>>) {
  let current: Promise<Pool<DrawnCard>> | undefined;

  function pool(): Promise<Pool<DrawnCard>> {
    current ??= open().then((opened) => {
      opened.start(Number.POSITIVE_INFINITY);
      return opened;
    });
    return current;
  }

  return {
    pool,
    async draw(file: Parameters<Pool<DrawnCard>["render"]>[0]): Promise<DrawnCard> {
      const used = pool();
      try {
        return await (await used).render(file);
      } catch (error) {
        if (error instanceof EnvironmentError && current === used) {
          current = undefined;
          void (await used).close().catch(() => {});
        }
        throw error;
      }
    },
    close: async () => (await current)?.close(),
  };
}

/** Resolves at the first signal; a second one ends the program at once. */
function told(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(signal);
      });
    }
  });
}
