import { InputError } from "../base/error.ts";
import { type Warning, warningLines } from "../base/warning.ts";
import type { Problem } from "../check/problem.ts";
import type { CardFile } from "../render/card-file.ts";
import { AbsentCharacters } from "./absent-characters.ts";

/** What is wrong with the cards of a build: in a strict site each error is a fault, elsewhere a warning. */
export class DrawingReport {
  readonly #strict: boolean;
  readonly #faults: InputError[] = [];
  readonly #warnings: Warning[] = [];
  readonly #absent = new AbsentCharacters();

  constructor(strict: boolean) {
    this.#strict = strict;
  }

  note({ article, card, size }: CardFile, problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (problem.absent && !this.#strict) {
        this.#absent.note(article, problem);
        continue;
      }
      const message = `card ${card.template} at ${size}: ${problem.message}`;
      if (problem.severity === "error" && this.#strict) this.#faults.push(new InputError(message, { path: article }));
      else this.#warnings.push({ message, place: { path: article } });
    }
  }

  lines(): string[] {
    return [...this.#absent.lines(), ...warningLines(this.#warnings)];
  }

  faults(): InputError[] {
    return this.#faults.sort((a, b) => (a.message < b.message ? -1 : 1));
  }
}
