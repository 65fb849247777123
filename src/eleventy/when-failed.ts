/** Milliseconds between looks. */
const often = 100;

/**
 * Calls `stop` when the process is bound to fail: Eleventy tells its plugins of no failure, but says so to the system, and what
 * draws would go on for all cards that nobody will see.
 * @returns ends the looking
 */
export function whenFailed(stop: () => void): () => void {
  // A command that is part of a longer program may have failed before.
  const before = process.exitCode;
  const looking = setInterval(() => {
    if (!process.exitCode || process.exitCode === before) return;
    clearInterval(looking);
    stop();
  }, often);
  looking.unref();
  return () => clearInterval(looking);
}
