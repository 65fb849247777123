import { createRequire } from "node:module";

type Satori = typeof import("satori").default;

let loaded: Satori | undefined;

/**
 * satori, loaded when it is first called for, which most cards do not. In its CommonJS form that takes 60 ms instead of 110: on `import`,
 * Node first searches its font reader's 700 kB for the names that it exports.
 */
export const satori: Satori = (element, options) => {
  loaded ??= (createRequire(import.meta.url)("satori") as typeof import("satori")).default;
  return loaded(element, options);
};
