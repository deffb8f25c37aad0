/**
 * Polls until there is an answer. Tests wait for conditions with this, never for a length of time.
 *
 * @param what is awaited, for the error message
 * @param ask returns the answer; undefined, null, false or an error mean that there is none yet
 * @param deadline in milliseconds
 * @returns the first answer
 * @throws Error with `what` and the last error of `ask` after the deadline
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  deadline = 10_000,
): Promise<T> {
  const end = performance.now() + deadline;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const answer = await within(ask(), Math.max(1, end - performance.now()));
      if (answer !== undefined && answer !== null && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resume) => setTimeout(resume, 25));
  }
  const why = last instanceof Error ? ` (last error: ${last.message})` : '';
  throw new Error(`Waited ${deadline} ms in vain for ${what}${why}`);
}

/**
 * Settles like the promise, or rejects after a time: a hanging page must not hang the test.
 */
export async function within<T>(promise: Promise<T> | T, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
