import { root } from "../site.mjs";
import { measure } from "./cards.mjs";

// What a process of the pool runs, checks included.
const { createPool } = await import(`${root}dist/src/render/pool.js`);
const pool = createPool({ processes: 1, worker: new URL(`file://${root}dist/src/render-worker.js`) });
pool.start();
await measure(async (file) => {
  const { picture, problems } = await pool.render(file);
  const fault = problems.find(({ severity }) => severity === "error");
  if (fault) throw new Error(fault.message);
  return picture;
}, pool.lanes);
await pool.close();
