import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A real Eleventy build or a first render on a busy two-core machine takes seconds, not milliseconds.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: "parts", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/site/built/**"] },
      },
      {
        extends: true,
        // These read this repository's own site, which is built once for all of them.
        test: { name: "site", include: ["test/site/built/**/*.test.ts"], globalSetup: "test/site/built/setup.ts" },
      },
    ],
  },
});
