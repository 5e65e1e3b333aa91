/**
 * The extension API as the browser has it, for scripts in pages, which carry no polyfill. Firefox answers with promises
 * under `browser` alone, Chromium under `chrome` too. Read off the global object, because the build puts the polyfill in
 * place of a bare `browser`.
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
export const bareApi: unknown = browser ?? chrome;
