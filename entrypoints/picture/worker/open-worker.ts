import address from "./picture-worker.ts?worker&url";

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
const policy = trustedTypes?.createPolicy("picture-worker", { createScriptURL: () => address });

/** A worker that reads pictures. */
export const openWorker = (): Worker => new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
