/** Waits for what comes a moment later: asks again and again until it holds. */

const PAUSE = 50;

/** Fails with the last answer after `patience` milliseconds. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  holds: (answer: Answer) => boolean,
  patience = 120_000,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > end) throw new Error(`In vain waited for; the last answer: ${String(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
