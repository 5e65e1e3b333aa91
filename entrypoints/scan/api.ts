import type { FromScanned, ToScanned } from "../../messages/scan";
import { bareApi } from "../../platform/bare-api";

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

export const api = bareApi as Api;
