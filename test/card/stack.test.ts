import { expect, it } from "vitest";
import { stack } from "../../src/card/stack.ts";

it("leaves what has room where it is, and keeps the rest apart, in order and inside", () => {
  const items = [90, 10, 12].map((top) => ({ top, height: 10 }));
  expect(stack(items, { top: 0, bottom: 100 })).toEqual([90, 10, 20]);
  expect(stack(items, { top: 0, bottom: 30 })).toEqual([20, 0, 10]);
  expect(stack([{ top: -20, height: 10 }], { top: 0, bottom: 30 })).toEqual([0]);
});
