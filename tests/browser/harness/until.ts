/**
 * Asks again and again until the answer is there. Tests wait for a condition
 * with this, never for a length of time.
 *
 * @param what what is awaited, for the error message
 * @param ask gives the answer, or undefined, null or false while it is not there yet;
 *   an error it throws counts as "not there yet" and is kept for the message
 * @param deadline milliseconds after which to give up
 * @returns the first answer that is there
 * @throws Error naming `what` when the deadline passed
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
 * The promise's result, or an error once the time is over: a page that hangs
 * must not hang the test.
 *
 * @throws Error when `milliseconds` passed first, or what the promise rejects with
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
