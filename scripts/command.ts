/**
 * Runs a command with its options as they were read, and says what there is to say of them.
 * @param options what was read; or that help is wanted; or what is wrong with them
 * @returns its exit code: 2 where the options are wrong, 3 where `work` throws
 */
export async function command<Options extends object>(
  options: Options | string,
  usage: string,
  work: (options: Options) => Promise<number>,
): Promise<number> {
  if (options === "help") {
    console.log(usage);
    return 0;
  }
  if (typeof options === "string") {
    console.error(`${options}\n${usage}`);
    return 2;
  }
  try {
    return await work(options);
  } catch (error) {
    console.error((error as Error).message);
    return 3;
  }
}
