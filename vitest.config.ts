import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Rooms whose tests change nothing of the process that they run in, so that their files share one. They come after the slow ones, by name. */
const pure = ["article", "bench", "card", "check", "figure", "import", "kit", "site", "story", "templates"];

export default defineConfig({
  test: {
    // A real Eleventy build or a first render on a busy two-core machine takes seconds, not milliseconds.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // One a core; left alone, vitest takes one less, which is one of two. What tests start waits as often as it works.
    maxWorkers: availableParallelism(),
    globalSetup: ["test/unpack-browser.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: pure.map((room) => `test/${room}/**`),
        },
      },
      {
        extends: true,
        test: {
          name: "pure",
          include: pure.map((room) => `test/${room}/**/*.test.{ts,tsx}`),
          exclude: ["test/site/built/**"],
          isolate: false,
        },
      },
      {
        extends: true,
        // These read this repository's own site, which is built once for all of them.
        test: { name: "site", include: ["test/site/built/**/*.test.ts"], globalSetup: ["test/site/built/setup.ts"] },
      },
    ],
  },
});
