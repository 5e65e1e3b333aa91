import type { Tab } from "../browser/rig";

/** A query, and the statement that is found first for it. */
export interface Sought {
  readonly query: string;
  readonly title: string;
}

/** What became of searches: how long each took, and what was wrong with which. */
export interface Searches {
  readonly ms: number[];
  readonly wrong: string[];
  readonly lost: string[];
  readonly doubled: string[];
  /** The page said that it could not be answered. */
  readonly unanswered: string[];
}

/**
 * A search asks until it is answered or gives up, which takes less. It is counted in ticks, which stand still while the
 * machine does: an answer is not lost that nobody could have brought.
 */
const LOST_TICKS = 80;
const TICK_MS = 250;

interface Api {
  readonly runtime: { sendMessage(what: unknown, reply?: (answer: unknown) => void): Promise<unknown> };
}

/** Runs in the search: writes one query after the other, and looks at what is shown for each. */
function search(sought: readonly Sought[], first: number, count: number, lostTicks: number, tickMs: number): void {
  const box = document.querySelector("input[type=search]") as HTMLInputElement;
  const seen: Searches = { ms: [], wrong: [], lost: [], doubled: [], unanswered: [] };
  const shown = window as unknown as { searches?: { seen: Searches; isOver: boolean }; browser?: Api; chrome: Api };
  shown.searches = { seen, isOver: false };
  /** Where an answer was lost: how often the question was sent, and how often something came back. */
  const talk = { sent: 0, answered: 0, refused: 0 };
  const { runtime } = shown.browser ?? shown.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (what, reply) => {
    talk.sent++;
    const answer = send(what);
    answer.then(
      (said) => (said === undefined ? talk.refused++ : talk.answered++),
      () => talk.refused++,
    );
    if (reply) answer.then(reply, () => reply(undefined));
    return answer;
  };
  const titles = () => Array.from(document.querySelectorAll("article :is(h2, h3)"), (each) => each.textContent ?? "");
  const write = (text: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, text);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const isProblem = () => !document.querySelector(".room > *, .room[aria-busy=true]");
  const one = (at: number) =>
    new Promise<void>((resolve) => {
      Object.assign(talk, { sent: 0, answered: 0, refused: 0 });
      const { query, title } = sought[at % sought.length] as Sought;
      const [before] = titles();
      const begun = performance.now();
      const end = (where: string[] | undefined, what: string) => {
        if (where) where.push(`${what} for “${query.slice(0, 40)}”`);
        else seen.ms.push(performance.now() - begun);
        observer.disconnect();
        clearInterval(timer);
        // What could not be answered stands there until another answer does.
        if (where === seen.unanswered) write("");
        resolve();
      };
      const look = () => {
        const now = titles();
        if (isProblem()) return end(seen.unanswered, document.querySelector("[role=status]")?.textContent ?? "");
        if (now[0] === undefined || now[0] === before) return;
        if (new Set(now).size < now.length) return end(seen.doubled, now.join(" | "));
        if (now[0] !== title) return end(seen.wrong, `“${now[0]}” and not “${title}”`);
        end(undefined, "");
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      let ticks = 0;
      const timer = setInterval(() => {
        if (++ticks >= lostTicks) end(seen.lost, `nothing, ${JSON.stringify(talk)}`);
      }, tickMs);
      write(query);
    });
  void (async () => {
    for (let at = 0; at < count; at++) {
      while (isProblem()) await new Promise((resolve) => setTimeout(resolve, tickMs));
      await one(first + at);
    }
    shown.searches = { seen, isOver: true };
  })();
}

/**
 * Searches in a tab that shows the search, `count` queries one after the other, from the `first` on. The page goes on by
 * itself, so that several search at once.
 */
export async function searchOn(tab: Tab, sought: readonly Sought[], first: number, count: number): Promise<Searches> {
  await tab.evaluate(search, sought, first, count, LOST_TICKS, TICK_MS);
  for (;;) {
    const seen = await tab.evaluate(() => {
      const { searches } = window as unknown as { searches: { seen: Searches; isOver: boolean } };
      return searches.isOver ? searches.seen : null;
    });
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
}
