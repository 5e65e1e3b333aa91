/** Something a person has to put right. Its message is a whole sentence: what is wrong, where, and what to do. */
export class Problem extends Error {
  name = "Problem";
}

/** Runs `work`; a {@link Problem} is printed as its sentence alone, anything else with its trace. Both fail the process. */
export async function orExplain(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
