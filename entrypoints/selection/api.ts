import type { FromPage, ToPage } from "../../messages/page-script";
import { bareApi } from "../../platform/bare-api";

/** The little of the extension API that the page script uses, without a polyfill's weight. */
interface Api {
  readonly runtime: {
    /** Undefined once the extension was updated, reloaded or removed under this page. */
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: FromPage): Promise<unknown>;
    readonly onMessage: {
      addListener(
        listener: (message: ToPage, sender: { readonly tab?: object }, reply: (answer: unknown) => void) => void,
      ): void;
    };
  };
}

export const api = bareApi as Api;

/** Whether this script still belongs to a running extension. */
export const isAlive = (): boolean => !!api.runtime?.id;
