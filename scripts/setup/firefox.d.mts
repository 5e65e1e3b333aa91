export function ensureFirefox(): Promise<string>;
