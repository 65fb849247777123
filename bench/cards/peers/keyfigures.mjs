import { root } from "../site.mjs";
import { measure } from "./cards.mjs";

// What a process of the pool runs, checks included, as many at once as it gets.
const { default: render } = await import(`${root}dist/src/build/picture-worker.js`);
const { cardsAtOnce } = await import(`${root}dist/src/render/pool.js`);
await measure(async (file) => {
  const { picture, problems } = await render(file);
  const fault = problems.find(({ severity }) => severity === "error");
  if (fault) throw new Error(fault.message);
  return picture;
}, cardsAtOnce);
