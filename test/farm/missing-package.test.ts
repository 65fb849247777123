import { expect, test, vi } from "vitest";
import { openMetrics } from "../../src/farm/metrics.ts";
import { bullmq } from "../../src/farm/queue.ts";

vi.mock("../../src/base/optional-package.ts", () => ({ optionalPackage: async () => undefined }));

test("says what to install for a farm, and for its metrics", async () => {
  await expect(bullmq()).rejects.toThrow("for a farm, install what it takes: npm install --save-dev bullmq ioredis");
  const lengths = { read: async () => undefined, close: async () => {} };
  await expect(openMetrics({ lengths, underWay: () => 0 })).rejects.toThrow(
    "for --port, install what it takes: npm install --save-dev prom-client",
  );
});
