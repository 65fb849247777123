/**
 * Why something failed, in one line and without secrets: the errors of others may say an address, a header or a command whole.
 * @param secrets what may not be said
 */
export function redacted(error: unknown, secrets: readonly string[]): string {
  const [first = "it failed"] = saidBy(error)
    .trim()
    .split(/\s*[\r\n]+\s*/);
  // The longest first: one may be part of another.
  const longest = [...secrets].sort((a, b) => b.length - a.length);
  return longest
    .reduce((text, secret) => text.replaceAll(secret, "…"), first)
    .replace(/\p{Cc}/gu, "\ufffd")
    .slice(0, 200);
}

/** What lies under it: `fetch failed` says less than its cause, and of several addresses each has failed. */
function saidBy(error: unknown): string {
  const { cause, errors, code, message } = (error ?? {}) as Partial<Error & NodeJS.ErrnoException & AggregateError>;
  if (cause !== undefined) return saidBy(cause);
  if (errors?.length) return saidBy(errors[0]);
  return message || code || String(error);
}
