import { expect, test } from "vitest";
import { inBlocks } from "../../src/base/file-blocks.ts";

test("parts come out whole and in order, in few blocks", () => {
  const parts = Array.from({ length: 3000 }, (_, index) => Buffer.from(`${index} `.repeat(50)));
  const blocks = [...inBlocks(parts)];
  expect(Buffer.concat(blocks).equals(Buffer.concat(parts))).toBe(true);
  expect(blocks.length).toBeLessThan(5);
  expect([...inBlocks([])]).toEqual([]);
});

test("a part is asked for only when the block before it has been taken", () => {
  let asked = 0;
  function* parts() {
    for (; asked < 10; asked++) yield Buffer.alloc(1 << 18);
  }
  const blocks = inBlocks(parts());
  blocks.next();
  expect(asked).toBe(0);
  blocks.next();
  expect(asked).toBe(1);
});
