import type { FromPage, ToPage } from "../../messages/page-script";

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
  /** Chromium's way into a closed shadow root, for content scripts only. */
  readonly dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null };
}

/**
 * Firefox answers with promises under `browser` alone, Chromium under `chrome` too. Read off the global object,
 * because the build puts the polyfill in place of a bare `browser`.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
export const api: Api = browser ?? chrome;

/** Whether this script still belongs to a running extension. */
export const isAlive = (): boolean => !!api.runtime?.id;
