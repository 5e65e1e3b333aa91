interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export function run(
  program: string,
  args: readonly string[],
  options?: Options & { readonly say?: (text: string) => void },
): Promise<number>;

export function read(
  program: string,
  args: readonly string[],
  options?: Options,
): Promise<{ code: number; text: string }>;
