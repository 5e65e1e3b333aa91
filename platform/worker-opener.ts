interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

/**
 * What opens workers of one of the extension's own scripts. Its policy lets no script in by its address unless that is said
 * here, where browsers know of that.
 * @param name of the policy; a document makes one of a name once
 * @param address as a build gives it for `…?worker&url`
 */
export function workerOpener(name: string, address: string): () => Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, { createScriptURL: () => address });
  return () => new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
}
