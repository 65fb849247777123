/*
 * What a process that draws begins with: the module that its argument names does the jobs, with its default export. What that answers
 * and throws crosses as plain data.
 */

/** A job, and by which number its answer is known. */
export interface NumberedJob {
  id: number;
  job: unknown;
}

export interface NumberedAnswer {
  id: number;
  answer?: unknown;
  /** What the worker threw instead. */
  thrown?: unknown;
}

const worker = import(process.argv[2] as string) as Promise<{ default(job: unknown): Promise<unknown> }>;

process.on("message", async ({ id, job }: NumberedJob) => {
  const { default: work } = await worker;
  const answered: NumberedAnswer = await work(job).then(
    (answer) => ({ id, answer }),
    (error) => ({ id, thrown: plain(error) }),
  );
  process.send?.(answered);
});

/** An error crosses without what it has of its own, such as a path. */
function plain(error: unknown): unknown {
  return error instanceof Error
    ? { ...error, name: error.name, message: error.message, stack: error.stack }
    : String(error);
}
