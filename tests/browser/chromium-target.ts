import type { CDPSession } from "playwright-core";
import type { ChromiumRig } from "./chromium";
import type { Document } from "./rig";
import { callOf } from "./source";

/**
 * A document, or the background, that Playwright does not list: one of the extension's own that is no tab, such as the
 * side panel, or a tab of a private window. It is the first of the extension's own whose address ends so, or the first of
 * a whole address, among the ordinary windows or the private ones, and is looked for anew each time, for it may go and
 * come again.
 */
export class ChromiumTarget implements Document {
  constructor(
    readonly rig: ChromiumRig,
    readonly ending: string,
    readonly isPrivate = false,
  ) {}

  async isThere(): Promise<boolean> {
    return (await this.id()) !== undefined;
  }

  /** Chromium's own name for the one that is there now. */
  async id(): Promise<string | undefined> {
    return this.#with(async (session) => (await this.#find(session))?.targetId);
  }

  /** @param work runs as if the user had just pressed something, so that it may do what only a user may. */
  async evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await this.send("Runtime.evaluate", {
      expression: callOf(work, args),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    }).then((answer) => (answer as { result?: { value?: unknown } }).result?.value)) as R;
  }

  /** Sends a command of Chromium's remote control to this one. */
  async send(method: string, params: object): Promise<unknown> {
    return this.#with(async (session) => {
      const target = await this.#find(session);
      if (!target) throw new Error(`there is no ${this.ending}`);
      const { sessionId } = await session.send("Target.attachToTarget", { targetId: target.targetId, flatten: false });
      const answer = new Promise((resolve, reject) => {
        session.on("Target.receivedMessageFromTarget", ({ message, sessionId: from }) => {
          const said = JSON.parse(message);
          if (from === sessionId && said.id === 1) resolve(said.result ?? said.error);
        });
        // One that goes meanwhile, as a panel does that is closed, says nothing any more.
        session.on("Target.detachedFromTarget", ({ sessionId: from }) => {
          if (from === sessionId) reject(new Error(`${this.ending} has gone`));
        });
      });
      const message = JSON.stringify({ id: 1, method, params });
      const [said] = await Promise.all([answer, session.send("Target.sendMessageToTarget", { sessionId, message })]);
      return said;
    });
  }

  async #find(session: CDPSession) {
    const [{ targetInfo: here }, { targetInfos }] = await Promise.all([
      session.send("Target.getTargetInfo"),
      session.send("Target.getTargets"),
    ]);
    return targetInfos.find(
      ({ url, browserContextId }) =>
        (this.ending.includes("://")
          ? url === this.ending
          : url.startsWith(this.rig.own("")) && url.endsWith(this.ending)) &&
        (browserContextId !== here.browserContextId) === this.isPrivate,
    );
  }

  async #with<T>(work: (session: CDPSession) => Promise<T>): Promise<T> {
    const page = this.rig.context.pages()[0] ?? (await this.rig.context.newPage());
    const session = await this.rig.context.newCDPSession(page);
    return work(session).finally(() => session.detach());
  }
}
