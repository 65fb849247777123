import { root } from "../site.mjs";
import { measure } from "./cards.mjs";

// What a thread of the pool runs, checks included; two of them as the pool has.
const { createPool } = await import(`${root}dist/src/render/pool.js`);
const threads = Number(process.env.THREADS ?? 2);
const pool = createPool({ threads, cards: 1e6, worker: new URL(`file://${root}dist/src/render-worker.js`) });
await measure(async (file) => {
  const { picture, problems } = await pool.render(file);
  const fault = problems.find(({ severity }) => severity === "error");
  if (fault) throw new Error(fault.message);
  return picture;
}, pool.lanes);
await pool.close();
