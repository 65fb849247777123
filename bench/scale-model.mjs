/**
 * `node bench/scale-model.mjs [-- --cards=1400000] [--core=0.045] [--redis=0.05]`: what a farm of 1, 10 and 100 workers takes for so many cards,
 * from what `npm run bench:farm` measured (bench/farm/costs.json). Prints the table of docs/scale.md.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What is not measured: list prices in dollars, and what a worker is. Each can be said: `--core=0.03`. */
export const assumed = {
  cards: 1_400_000,
  /** Processes of a worker, each on a core of its own. */
  processes: 4,
  /** A core with 2 GB for an hour. */
  core: 0.045,
  /** A small Redis for an hour. */
  redis: 0.05,
  /** A thousand PUTs, a thousand GETs, and a GB for a month, as S3 in its first region. */
  put: 0.005,
  get: 0.0004,
  gigabyte: 0.023,
  /** Cards that one builder has in the queue at most: `asked` of src/build/farm-pool.ts. */
  asked: 4_000,
};

/**
 * @param costs measured: milliseconds of a core a card takes by the farm, and those of the builder in it, bytes a job, bytes a picture
 * @returns hours, gigabytes and dollars of a farm; the slower of workers and builder decides
 */
export function farmOf(costs, workers, { cards, processes, core, redis, put, get, asked, gigabyte } = assumed) {
  const drawing = workers * processes * (1000 / costs.coreMilliseconds.farm);
  const building = 1000 / costs.farm.builderCpuMilliseconds;
  const hours = cards / Math.min(drawing, building) / 3600;
  const stored = (cards * costs.farm.pictureBytes) / 1e9;
  const requests = (cards / 1000) * (put + 3 * get);
  return {
    workers,
    limit: drawing < building ? "workers" : "builder",
    cardsASecond: Math.min(drawing, building),
    hours,
    redisMegabytes: (asked * costs.redis.bytesAJob) / 1e6,
    redisMegabytesAtOnce: (cards * costs.redis.bytesAJob) / 1e6,
    storeGigabytes: stored,
    drawingDollars: hours * (workers * processes * core + redis),
    requestDollars: requests,
    storeDollarsAMonth: stored * gigabyte,
  };
}

export function tableOf(costs, options = assumed) {
  const head = [
    "workers",
    "cards a second",
    "limited by",
    "time",
    "Redis, one builder",
    "store",
    "drawing",
    "requests",
    "store a month",
  ];
  const rows = [1, 10, 100].map((workers) => {
    const farm = farmOf(costs, workers, options);
    const time = farm.hours >= 1 ? `${farm.hours.toFixed(1)} h` : `${(farm.hours * 60).toFixed(0)} min`;
    return [
      workers,
      farm.cardsASecond.toFixed(0),
      farm.limit,
      time,
      `${farm.redisMegabytes.toFixed(0)} MB`,
      `${farm.storeGigabytes.toFixed(0)} GB`,
      `$${farm.drawingDollars.toFixed(2)}`,
      `$${farm.requestDollars.toFixed(2)}`,
      `$${farm.storeDollarsAMonth.toFixed(2)}`,
    ];
  });
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const said = process.argv.flatMap((arg) => {
    const [, name, value] = /^--(\w+)=([\d.]+)$/.exec(arg) ?? [];
    return name in assumed ? [[name, Number(value)]] : [];
  });
  const costs = JSON.parse(readFileSync(new URL("farm/costs.json", import.meta.url), "utf8"));
  console.log(tableOf(costs, { ...assumed, ...Object.fromEntries(said) }));
}
