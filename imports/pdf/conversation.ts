/** What pdf.js is asked and answers, message by message: the fields that are used here. */
export interface Message {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  /** Of a question, and of its answer. */
  readonly callbackId?: number;
  readonly callback?: number;
  readonly reason?: { readonly name?: string; readonly message?: string };
  /** Of what is given piece by piece. */
  readonly streamId?: number;
  readonly stream?: number;
  readonly chunk?: unknown;
}

const [ANSWER, REFUSAL] = [1, 2];
const STREAM = { cancel: 1, close: 3, piece: 4, error: 5, more: 6, started: 8 } as const;

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
  /** Hears each piece before the next is made; with what it throws no more are made. */
  piece?(chunk: unknown): void;
}

/** A conversation with pdf.js in this very thread. What it says is heard at once, what it is told comes a step later. */
export class Conversation {
  /** Where pdf.js speaks and listens. */
  readonly port = {
    postMessage: (message: Message) => this.#hear(message),
    addEventListener: (_type: string, listener: (event: { data: Message }) => void) => {
      this.#listener = listener;
    },
    removeEventListener: () => {},
  };
  #listener: ((event: { data: Message }) => void) | undefined;
  #partner = "";
  #last = 0;
  readonly #questions = new Map<number, Waiting>();
  readonly #streams = new Map<number, Waiting>();

  /**
   * @param name what pdf.js calls this end
   * @param told hears what it says unasked, and answers what it asks, then or later; with nothing, or by failing, where it has no
   * answer
   */
  constructor(
    readonly name: string,
    private readonly told: (action: string, data: unknown) => unknown,
  ) {}

  /** @param partner what the other end is called */
  begin(partner: string): void {
    this.#partner = partner;
    this.#say({ action: "Ready" });
  }

  ask(action: string, data: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const callbackId = ++this.#last;
      this.#questions.set(callbackId, { resolve, reject });
      this.#say({ action, data, callbackId });
    });
  }

  /** Asks for what comes piece by piece. Settles after the last, or with what `piece` throws. */
  async askForPieces(action: string, data: unknown, piece: (chunk: unknown) => void): Promise<void> {
    await new Promise((resolve, reject) => {
      const streamId = ++this.#last;
      this.#streams.set(streamId, { resolve, reject, piece });
      this.#say({ action, data, streamId, desiredSize: 1 });
    });
  }

  #say(message: object): void {
    const data = { sourceName: this.name, targetName: this.#partner, ...message } as Message;
    queueMicrotask(() => this.#listener?.({ data }));
  }

  #hear(message: Message): void {
    const { action, callbackId, callback, data, reason, streamId, stream, chunk } = message;
    if (stream !== undefined) this.#hearPiece(streamId ?? 0, stream, chunk, reason);
    else if (callback !== undefined) {
      const waiting = this.#questions.get(callbackId ?? 0);
      this.#questions.delete(callbackId ?? 0);
      if (callback === ANSWER) waiting?.resolve(data);
      else waiting?.reject(reason);
    } else if (action !== undefined) {
      const answer = this.told(action, data);
      if (callbackId !== undefined) void this.#answer(callbackId, answer);
    }
  }

  async #answer(callbackId: number, given: unknown): Promise<void> {
    const data = await Promise.resolve(given).catch(() => undefined);
    if (data !== undefined) this.#say({ callback: ANSWER, callbackId, data });
    // It wants a password, or a file from elsewhere: there is none.
    else this.#say({ callback: REFUSAL, callbackId, reason: new DOMException("none", "NotSupportedError") });
  }

  #hearPiece(streamId: number, stream: number, chunk: unknown, reason: unknown): void {
    const waiting = this.#streams.get(streamId);
    if (stream === STREAM.piece) {
      try {
        waiting?.piece?.(chunk);
        this.#say({ stream: STREAM.more, streamId, desiredSize: 1 });
        return;
      } catch (error) {
        this.#say({ stream: STREAM.cancel, streamId, reason: new DOMException("no more is wanted", "AbortError") });
        waiting?.reject(error);
      }
    } else if (stream === STREAM.close) waiting?.resolve(undefined);
    else if (stream === STREAM.error || (stream === STREAM.started && reason !== undefined)) waiting?.reject(reason);
    else return;
    this.#streams.delete(streamId);
  }
}
