import type { Tab } from "./rig";

interface Held {
  readonly query: string;
  letGo(): void;
}

/** Holds back what the background answers to the searches of a page of the extension's own, as one does that is slow or dies. */
export function holdAnswers(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    type Reply = (answer: unknown) => void;
    type Send = (what: { type: string; query: string }, reply?: Reply) => Promise<unknown>;
    const page = window as unknown as { browser?: Api; chrome: Api; held: Held[] };
    interface Api {
      readonly runtime: { sendMessage: Send };
    }
    const { runtime } = page.browser ?? page.chrome;
    const send: Send = runtime.sendMessage.bind(runtime);
    page.held = [];
    runtime.sendMessage = (what, reply) => {
      const answer = send(what).then(async (answer) => {
        if (what.type === "search") await new Promise<void>((letGo) => page.held.push({ query: what.query, letGo }));
        return answer;
      });
      if (reply) void answer.then(reply);
      return answer;
    };
  });
}

/** Whether the answer to this query is there, and held back. */
export const isHeld = (tab: Tab, query: string): Promise<boolean> =>
  tab.evaluate((query) => (window as unknown as { held: Held[] }).held.some((each) => each.query === query), query);

/** Lets the answers to this query go. */
export const letGo = (tab: Tab, query: string): Promise<void> =>
  tab.evaluate((query) => {
    for (const each of (window as unknown as { held: Held[] }).held) if (each.query === query) each.letGo();
  }, query);
