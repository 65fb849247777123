/**
 * `npm run bench:farm [-- --cards=3000 --alone=600 --turns]`: cards drawn by one process, and by three workers of one process each on one
 * Redis, of which one is killed and which is restarted meanwhile; what the queue costs; what jobs take in Redis. `--turns` measures the first two in turns, and no more. Writes
 * bench/farm/costs.json, of which bench/scale-model.mjs computes larger farms.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { cardFiles, load, pause, root, startRedis, startStore, startWorker } from "./parts.mjs";

const option = (name, fallback) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1] ?? fallback);
const cards = option("cards", 3000);
const alone = option("alone", 600);
const port = option("port", 16379);
const redis = `redis://127.0.0.1:${port}`;
const require = createRequire(import.meta.url);
const { Queue, Worker } = require("bullmq");
const [
  { renderFiles },
  { openFarm },
  { farmAddress },
  { connectionTo, jobIdOf, jobName, jobOptions, queueName },
  { jobOf },
] = await Promise.all(
  ["build/pictures.js", "farm/farm.js", "farm/address.js", "farm/queue.js", "farm/card-job.js"].map(load),
);
const [{ openStore }, { patientStore }] = await Promise.all(["store/store.js", "store/patient.js"].map(load));
const address = farmAddress(redis);
const folder = await mkdtemp(join(tmpdir(), "keyfigures-farm-"));
const say = (line) => console.error(line);
const costs = {
  cores: cpus().length,
  processor: cpus()[0].model,
  node: process.version,
  load: Number(loadavg()[0].toFixed(1)),
};

/** Seconds that work takes, and those of a core that this process spends on it. */
async function timed(work) {
  const began = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

/** Seconds of a core that processes took which this one started and which have ended, and theirs: Linux counts them. */
async function endedSeconds() {
  const stat = await readFile("/proc/self/stat", "utf8");
  const [user, system] = stat.slice(stat.lastIndexOf(")")).split(" ").slice(14, 16);
  return (Number(user) + Number(system)) / 100;
}

/** Builds on a machine that has nothing. */
async function build(files, name, options) {
  const out = join(folder, name);
  const lines = [];
  const { defaultEffects } = await load("base/effects.js");
  const effects = { ...defaultEffects, status: undefined, log: (line) => lines.push(line) };
  const work = () =>
    renderFiles(files, out, { cache: join(folder, `${name}-cache`), strict: false, effects, ...options });
  return { ...(await timed(work)), out, said: lines.join("\n") };
}

async function memoryOf(client) {
  return Number(/used_memory:(\d+)/.exec(await client.info())[1]);
}

async function queueCosts() {
  const jobs = 10_000;
  const worker = new Worker(queueName, async () => ({ stored: true, problems: [] }), {
    connection: connectionTo(address),
    concurrency: 64,
  });
  const files = await cardFiles(jobs);
  const farm = await openFarm({ address, wait: 60_000 }, say);
  const { seconds, cpu } = await timed(() => Promise.all(files.map((file) => farm.ask(file))));
  await farm.close();
  await worker.close();
  costs.queue = { jobs, milliseconds: (seconds * 1000) / jobs, cpuMilliseconds: (cpu * 1000) / jobs };
  say(
    `queue: ${costs.queue.milliseconds.toFixed(2)} ms a job, asked, taken and told by one process (${costs.queue.cpuMilliseconds.toFixed(2)} ms of CPU)`,
  );
}

async function memoryCosts() {
  const jobs = 100_000;
  const queue = new Queue(queueName, { connection: connectionTo(address) });
  const { client } = queue.backend;
  const before = await memoryOf(await client);
  let bytes = 0;
  const thousand = await cardFiles(1000);
  for (let from = 0; from < jobs; from += 1000) {
    const files = thousand.map((file, each) => ({ ...file, digest: (from + each).toString(16).padStart(16, "0") }));
    const data = files.map(jobOf);
    bytes += data.reduce((sum, each) => sum + JSON.stringify(each).length, 0);
    await queue.addBulk(
      data.map((each) => ({ name: jobName, data: each, opts: { ...jobOptions, jobId: jobIdOf(each.digest) } })),
    );
  }
  const memory = (await memoryOf(await client)) - before;
  await queue.obliterate({ force: true }).catch(() => {});
  await queue.close();
  costs.redis = { jobs, bytesAJob: Math.round(memory / jobs), dataAJob: Math.round(bytes / jobs) };
  say(
    `redis: ${(memory / 1e6).toFixed(0)} MB for ${jobs} jobs, ${costs.redis.bytesAJob} bytes each, ${costs.redis.dataAJob} of them the card`,
  );
}

async function picturesIn(out) {
  const names = await readdir(out);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))])));
}

async function farmCosts(files, own) {
  const store = await startStore();
  const workers = await Promise.all([1, 2, 3].map(() => startWorker(redis, store.url)));
  const shared = patientStore(await openStore(store.url, { environment: {} }), { warn: say });
  const farm = () => openFarm({ address, wait: 60_000 }, say);
  const building = build(files, "farm", { store: shared, farm });
  const until = async (part) => {
    for (;;) {
      const { entries } = await store.counts();
      if (entries >= files.length * part) return entries;
      await pause(100);
    }
  };
  const third = await until(1 / 3);
  await workers[0].end("SIGKILL");
  say(`  ${third} cards: a worker is killed`);
  const most = await until(2 / 3);
  await stopRedis();
  say(`  ${most} cards: Redis ends, with all that waits in it`);
  await pause(2000);
  stopRedis = await startRedis(port);
  const { seconds, cpu, said, out } = await building;
  for (const worker of workers.slice(1)) await worker.end("SIGTERM");
  for (const worker of workers) say(`  ${worker.said().trim().split("\n").slice(-1)[0]}`);
  say(`  ${/farm: .*/.exec(said)[0]}`);
  const pictures = await picturesIn(out);
  const expected = await picturesIn(own.out);
  const same = [...expected].filter(([name, bytes]) => pictures.get(name)?.equals(bytes)).length;
  const { entries, twice } = await store.counts();
  costs.farm = {
    cards: files.length,
    pictures: pictures.size,
    inStore: entries,
    putTwice: twice,
    sameAsAlone: `${same} of ${expected.size}`,
    cardsASecond: files.length / seconds,
    builderCpuMilliseconds: (cpu * 1000) / files.length,
    pictureBytes: Math.round([...pictures.values()].reduce((sum, { length }) => sum + length, 0) / pictures.size),
  };
  store.close();
  say(
    `farm: ${pictures.size} of ${files.length} cards, ${costs.farm.cardsASecond.toFixed(1)} a second; ${costs.farm.inStore} in the store, ${costs.farm.putTwice} put twice; ${costs.farm.sameAsAlone} as drawn alone`,
  );
}

/** One process and three workers in turns, with nothing killed: other programs take as much of the cores from both. */
async function turns() {
  const store = await startStore();
  const workers = await Promise.all([1, 2, 3].map(() => startWorker(redis, store.url)));
  const rounds = [];
  const began = await endedSeconds();
  const core = { alone: 0, farm: 0 };
  for (let round = 0; round < 4; round += 1) {
    const [mine, theirs] = await Promise.all([0, 1].map((each) => cardFiles(alone, (2 * round + each + 1) * 10_000)));
    const own = await build(mine, `alone-${round}`, {});
    core.alone += own.cpu;
    const shared = patientStore(await openStore(store.url, { environment: {} }), { warn: say });
    const farm = () => openFarm({ address, wait: 60_000 }, say);
    const far = await build(theirs, `farm-${round}`, { store: shared, farm });
    core.farm += far.cpu;
    // The first one warms them.
    if (round > 0)
      rounds.push({ alone: alone / own.seconds, farm: alone / far.seconds, ratio: own.seconds / far.seconds });
  }
  core.alone += (await endedSeconds()) - began;
  const before = await endedSeconds();
  for (const worker of workers) await worker.end("SIGTERM");
  core.farm += (await endedSeconds()) - before;
  store.close();
  costs.coreMilliseconds = { alone: (core.alone * 250) / alone, farm: (core.farm * 250) / alone };
  say(
    `a card takes ${costs.coreMilliseconds.alone.toFixed(0)} ms of a core alone, ${costs.coreMilliseconds.farm.toFixed(0)} ms by the farm, builds and starts in both`,
  );
  rounds.sort((a, b) => a.ratio - b.ratio);
  costs.turns = rounds;
  say(`in turns: ${rounds.map(({ ratio }) => ratio.toFixed(2)).join(" / ")} times one process`);
}

let stopRedis = await startRedis(port);
try {
  await turns();
  if (process.argv.includes("--turns")) {
    const path = join(root, "bench/farm/costs.json");
    const measured = {
      ...JSON.parse(await readFile(path, "utf8")),
      turns: costs.turns,
      coreMilliseconds: costs.coreMilliseconds,
    };
    await writeFile(path, `${JSON.stringify(measured, null, 2)}\n`);
  } else await all();
} finally {
  await stopRedis();
  await rm(folder, { recursive: true, force: true });
}

async function all() {
  await queueCosts();
  await memoryCosts();
  const files = await cardFiles(cards);
  process.env.KEYFIGURES_CONCURRENCY = "1";
  const own = await build(files.slice(0, alone), "alone", {});
  costs.alone = { cards: alone, cardsASecond: alone / own.seconds };
  say(`alone: ${alone} cards by one process, ${costs.alone.cardsASecond.toFixed(1)} a second`);
  await farmCosts(files, own);
  costs.ratio = costs.farm.cardsASecond / costs.alone.cardsASecond;
  say(`three workers, with a kill and a restart: ${costs.ratio.toFixed(2)} times one process, on ${costs.cores} cores`);
  await writeFile(join(root, "bench/farm/costs.json"), `${JSON.stringify(costs, null, 2)}\n`);
}
