/** A job that cannot be done: an endless loop in a template, a crash in native code. The next one may be a better one. */
export class JobFault extends Error {
  override readonly name = "JobFault";
}
