declare module "linebreak" {
  /** Unicode Standard Annex 14. `position` is where the next line may start. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
