import { createInterface } from "node:readline";
import { termsOf } from "../persian/terms";

/** Reads lines on standard input and prints for each a JSON array of the terms it is reduced to. */
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  process.stdout.write(`${JSON.stringify(termsOf(line).map(({ term }) => term))}\n`);
}
