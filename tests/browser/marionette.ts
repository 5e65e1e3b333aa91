import { connect } from "node:net";

/** Firefox's own remote control. It reaches what WebDriver BiDi hides: the extension's frames and pages. */
export interface Marionette {
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
}

/** How much of a command an error tells. */
const TOLD = 300;

interface Waiting {
  /** What was asked, as far as it tells where to look. */
  readonly asked: string;
  resolve(value: never): void;
  reject(error: Error): void;
}

type Reply = [kind: 1, id: number, error: { error: string; message: string } | null, value: never];

/** An error that Firefox answered a command with; `kind` is WebDriver's word for it. */
export class MarionetteError extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(`${kind}: ${message}`);
  }
}

/** The value of an expression, in the document that the remote control is in; a promise is waited for. */
export async function runIn<T>(remote: Marionette, expression: string): Promise<T> {
  const script = `return ${expression}`;
  return (await remote.send<{ value: T }>("WebDriver:ExecuteScript", { script, args: [] })).value;
}

/** Messages on the wire are `LENGTH:JSON`; an answer is `[1, id, error, value]`. */
export async function marionette(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, Waiting>();
  let pending = Buffer.alloc(0);
  let commands = 0;

  const greeted = new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.on("data", (part: Buffer) => {
      pending = Buffer.concat([pending, part]);
      for (let colon = pending.indexOf(":"); colon > 0; colon = pending.indexOf(":")) {
        const end = colon + 1 + Number(pending.subarray(0, colon));
        if (pending.length < end) return;
        const message: Reply | object = JSON.parse(pending.subarray(colon + 1, end).toString());
        pending = pending.subarray(end);
        if (Array.isArray(message)) settle(message as Reply);
        else resolve();
      }
    });
  });

  function settle([, id, error, value]: Reply) {
    const call = waiting.get(id);
    waiting.delete(id);
    if (!error) return call?.resolve(value);
    // What has no end does not say where it is.
    const where = error.error === "script timeout" ? ` (${call?.asked})` : "";
    call?.reject(new MarionetteError(error.error, error.message + where));
  }

  socket.once("close", () => {
    for (const call of waiting.values()) call.reject(new Error("Firefox closed its remote control"));
    waiting.clear();
  });

  await greeted;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++commands;
        const text = JSON.stringify([0, id, command, parameters]);
        waiting.set(id, { resolve, reject, asked: text.slice(0, TOLD) });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}
