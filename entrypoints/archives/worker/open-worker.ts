import address from "./archives-worker.ts?worker&url";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** The extension's policy lets no script in by its address unless it is said here, where browsers know of that. */
const policy = trustedTypes?.createPolicy("archives-worker", { createScriptURL: () => address });

/** A worker that reads files and makes archives of them. */
export const openWorker = (): Worker => new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
