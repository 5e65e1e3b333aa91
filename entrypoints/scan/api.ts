import type { FromScanned, ToScanned } from "../../messages/scan";

/** One end of a port. */
export interface Port {
  readonly name: string;
  postMessage(message: FromScanned): void;
  readonly onMessage: { addListener(listener: (message: ToScanned) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

type Listener = (port: Port) => void;

/** The little of the extension API that this script uses, without a polyfill's weight. */
interface Api {
  readonly runtime: {
    readonly onConnect: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

/** Read off the global object, because the build puts the polyfill in place of a bare `browser`. */
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
export const api: Api = browser ?? chrome;
