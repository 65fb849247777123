import { defineConfig } from "vitest/config";

/** `npm ci --prefix bench && npm run lighthouse`: measured apart from the tests, because a busy machine lowers what it measures. */
export default defineConfig({
  test: {
    include: ["bench/lighthouse/*.test.mjs"],
    globalSetup: "test/site/built/setup.ts",
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
