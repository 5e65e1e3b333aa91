import { availableParallelism } from "node:os";
import { UsageError } from "../bench/usage";
import { type Options, readOptions, usage } from "./options";
import { inputsOf, TARGETS } from "./targets";
import { Thread } from "./thread";
import type { Done } from "./work";

/** Does what must hold of any input hold of very many? Prints the seed first, and last how many there were of each target. */
async function main({ seed, only, inputs, path }: Options): Promise<number> {
  console.log(`seed ${seed}\n`);
  const wanted = TARGETS.filter(({ name }) => only.length === 0 || only.includes(name));
  const waiting = [...wanted];
  const sums = { strings: 0, files: 0 };
  let failures = 0;
  const thread = async () => {
    const own = new Thread();
    for (let target = waiting.shift(); target; target = waiting.shift()) {
      const { name, counts } = target;
      const done = await own.run({ target: TARGETS.indexOf(target), seed, inputs: inputsOf(target, inputs), path });
      sums[counts] += done.seen;
      console.log(line(name, counts, done));
      if (!done.failure) continue;
      failures++;
      const { input, error, path: place } = done.failure;
      console.log(`  ${input}\n  ${error.replaceAll("\n", "\n  ")}`);
      console.log(`  again: npm run --silent fuzz -- --seed ${seed} --only "${name}" --path ${place}\n`);
    }
    own.close();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), wanted.length) }, thread));
  const said = failures === 0 ? "everything held" : `${failures} of ${wanted.length} targets failed`;
  console.log(`\nseed ${seed}: ${count(sums.strings)} strings, ${count(sums.files)} mutated files; ${said}`);
  return failures === 0 ? 0 : 1;
}

const count = (value: number): string => value.toLocaleString("en");

const line = (name: string, counts: string, { seen, ms, failure }: Done): string =>
  `${failure ? "FAILED" : "held  "}  ${name.padEnd(18)} ${count(seen).padStart(9)} ${counts.padEnd(7)} ${(ms / 1000).toFixed(1).padStart(6)} s`;

const names = TARGETS.map(({ name }) => name);
try {
  process.exitCode = await main(readOptions(process.argv.slice(2), names));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${usage(names)}`);
  process.exitCode = 2;
}
