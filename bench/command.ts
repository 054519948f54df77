/** Ends a bench with what its run says; an option it does not know, or whatever went wrong, is said with how it is used. */
export async function endWith(usage: string, run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(usage);
    process.exitCode = 2;
  }
}
