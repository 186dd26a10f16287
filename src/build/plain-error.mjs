// An error that is told to the person as it stands: what is wrong, then what to do. Anything else that is
// thrown is a fault of the program and keeps its stack.

export class PlainError extends Error {}

/** Runs the work of one command; a PlainError ends it with its message and exit code 1. */
export async function runPlainly(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
