import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { openQueue } from "../../src/base/queue.ts";

test("so many pieces are worked on at a time, and no more, also of a list that grows", async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  const queue = openQueue<number>(3, async (piece) => {
    running += 1;
    most = Math.max(most, running);
    await setTimeout(1);
    running -= 1;
    done.push(piece);
    if (piece === 5) for (const more of [10, 11]) queue.add(more);
  });
  for (let piece = 0; piece < 8; piece++) queue.add(piece);
  await queue.done();
  expect(most).toBe(3);
  expect(done.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 10, 11]);
  await queue.done();
});

test("after the first failure nothing new begins, and it is told", async () => {
  const begun: number[] = [];
  const queue = openQueue<number>(2, async (piece) => {
    begun.push(piece);
    await setTimeout(piece === 1 ? 1 : 20);
    if (piece < 2) throw new Error(`piece ${piece}`);
  });
  for (let piece = 0; piece < 6; piece++) queue.add(piece);
  await expect(queue.done()).rejects.toThrow("piece 1");
  queue.add(7);
  await expect(queue.done()).rejects.toThrow("piece 1");
  expect(begun).toEqual([0, 1]);
});

test("what has not begun can be dropped", async () => {
  const begun: number[] = [];
  const queue = openQueue<number>(1, async (piece) => {
    begun.push(piece);
    await setTimeout(1);
  });
  for (let piece = 0; piece < 6; piece++) queue.add(piece);
  queue.clear();
  await queue.done();
  expect(begun).toEqual([0]);
});
