/** @typedef {import("./command-part.mjs").Part} Part */

/**
 * Runs stages one after the other, and the parts of each at once. What a part prints comes whole when it has ended, or,
 * while it runs alone, as it goes.
 * @param {readonly (readonly Part[])[]} stages
 * @returns the sum of what the parts count; what failed is named with the title of its part
 */
export async function runStages(stages) {
  const sum = { passed: 0, failed: 0, skipped: 0, names: [], files: [] };
  for (const parts of stages) {
    const printers = parts.map(printer);
    const running = new Set(printers);
    const whenOneIsLeft = () => running.size === 1 && [...running][0]?.goOn();
    whenOneIsLeft();
    await Promise.all(
      parts.map(async (part, at) => {
        const started = Date.now();
        const { passed, failed, skipped = 0, names = [""], files = [] } = await part.run(printers[at].say);
        printers[at].goOn();
        const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
        console.log(`${part.title}: ${counts} (${secondsSince(started)} s)`);
        running.delete(printers[at]);
        whenOneIsLeft();
        sum.passed += passed;
        sum.failed += failed;
        sum.skipped += skipped;
        if (failed > 0) sum.names.push(...names.map((name) => (name ? `${part.title}: ${name}` : part.title)));
        sum.files.push(...files);
      }),
    );
  }
  return sum;
}

/** Keeps what a part says until it is told to go on; from then on prints it at once. */
function printer({ title }) {
  let kept = `\n── ${title} ──\n`;
  let isKeeping = true;
  return {
    say: (text) => {
      if (isKeeping) kept += text;
      else process.stdout.write(text);
    },
    goOn: () => {
      if (isKeeping) process.stdout.write(kept);
      isKeeping = false;
    },
  };
}

export function secondsSince(ms) {
  return ((Date.now() - ms) / 1000).toFixed(1);
}
