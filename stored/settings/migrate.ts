/** Takes what is stored from one version to the next: it gives another object, with the choices as they are named there. */
export type Step = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The first step leads from version 1 to version 2, and so on. There is only one version so far. */
export const STEPS: readonly Step[] = [];

/** The version that steps lead to. */
export const versionAfter = (steps: readonly Step[]): number => steps.length + 1;

/**
 * Takes what is stored to the version that `steps` lead to.
 * @returns `null` for a later version, or where none is given: what stands there cannot be known
 */
export function migrated(
  stored: Readonly<Record<string, unknown>>,
  steps: readonly Step[] = STEPS,
): Record<string, unknown> | null {
  const { version } = stored;
  if (!Number.isInteger(version) || Number(version) < 1 || Number(version) > versionAfter(steps)) return null;
  return steps.slice(Number(version) - 1).reduce((now, step) => step(now), { ...stored });
}
