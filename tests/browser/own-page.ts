import { type Ask, asking } from "../../messages/asking";
import type { Rig } from "./rig";

/** What the toolbar's button says over one tab. */
export interface Button {
  readonly badge: string;
  readonly title: string;
}

/** What the extension keeps and shows in the browser, as a page of its own reaches it. */
export interface OwnPage {
  /** Stores these choices and no others, as the settings page does; without any, nothing is stored any more. */
  choose(choices?: object): Promise<void>;
  /** Stores these choices in the place of those that are stored, beside what else is kept. */
  change(choices: object): Promise<void>;
  /** Takes all away that is stored, as something else than the extension would. */
  clear(): Promise<void>;
  /** All that the extension stores. */
  stored(): Promise<object>;
  /** Erases the archives that were imported. */
  eraseArchives(): Promise<void>;
  /** Deletes the place where they were, once no page is open that may hold it. */
  deleteArchives(): Promise<void>;
  /** Asks the background, as a page of the extension does. */
  readonly ask: Ask;
  /** The number of the window that the user was in last. */
  window(): Promise<number>;
  /** The button over the tab of this address. */
  button(address: string): Promise<Button>;
}

export function ownPage({ behind }: Rig): OwnPage {
  /** Calls a method of the extension API, such as `storage.local.get`. */
  const call = <T>(path: string, ...args: readonly unknown[]): Promise<T> =>
    behind.evaluate(
      async (path, args) => {
        // Firefox hides from its remote control what is no part of the page's own window.
        const { wrappedJSObject = globalThis } = globalThis as unknown as { wrappedJSObject?: object };
        const { browser, chrome } = wrappedJSObject as { browser?: object; chrome?: object };
        const names = path.split(".");
        const method = names.pop() ?? "";
        const holder = names.reduce<unknown>((each, name) => Reflect.get(Object(each), name), browser ?? chrome);
        return Reflect.apply(Reflect.get(Object(holder), method), holder, args) as T;
      },
      path,
      args,
    );
  const change = (choices: object) => call<void>("storage.local.set", { settings: { version: 1, ...choices } });
  return {
    choose: (choices) =>
      behind.evaluate(async (choices) => {
        type Store = {
          get(): Promise<object>;
          set(values: object): Promise<void>;
          remove(keys: string[]): Promise<void>;
          clear(): Promise<void>;
        };
        type Api = { storage: { local: Store } };
        const { wrappedJSObject = globalThis } = globalThis as unknown as { wrappedJSObject?: object };
        const { browser, chrome } = wrappedJSObject as { browser?: Api; chrome: Api };
        const { local } = (browser ?? chrome).storage;
        // Taken away with the rest, Quiet mode would stay. And in a store that is full there is room for nothing.
        const all = Object.keys(await local.get());
        if (all.length > 0) {
          await local.remove(all.filter((key) => key !== "settings"));
          if (all.includes("settings")) await local.set({ settings: { version: 1 } });
          await local.clear();
        }
        if (choices) await local.set({ settings: { version: 1, ...choices } });
      }, choices ?? null),
    change,
    clear: () => call("storage.local.clear"),
    stored: () => call("storage.local.get"),
    eraseArchives: async () => {
      await behind.evaluate(async () => {
        const ended = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const names = (await indexedDB.databases()).map(({ name }) => name);
        // What is deleted waits for whoever has it open; what is emptied does not.
        if (names.includes("archives")) {
          const store = await ended(indexedDB.open("archives"));
          const kinds = Array.from(store.objectStoreNames);
          const tx = store.transaction(kinds, "readwrite");
          await Promise.all(kinds.map((kind) => ended(tx.objectStore(kind).clear())));
          store.close();
        }
        if (names.includes("packs")) await ended(indexedDB.deleteDatabase("packs"));
      });
      await call("runtime.sendMessage", { type: "archives-changed", asked: crypto.randomUUID() });
    },
    deleteArchives: () =>
      behind.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase("archives");
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          }),
      ),
    ask: asking((question) => call("runtime.sendMessage", question)),
    window: async () => (await call<{ id: number }>("windows.getLastFocused")).id,
    button: async (address) => {
      const tabs = await call<{ id: number; url?: string }[]>("tabs.query", {});
      const tabId = tabs.find(({ url }) => url === address)?.id;
      if (tabId === undefined) throw new Error(`no tab is at ${address}`);
      return { badge: await call("action.getBadgeText", { tabId }), title: await call("action.getTitle", { tabId }) };
    },
  };
}
