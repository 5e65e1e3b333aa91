import type { Grey } from "../../../pictures/grey";
import type { Layout, ReadLine, Recogniser } from "../../../pictures/recogniser";
import type { FromRecogniser, ToRecogniser } from "./messages";

/** Workers that recognise beside each other: each takes a tenth of a gigabyte. */
const MOST = 2;
/** Lines that wait for one worker, from which on a second is worth its start. */
const MANY = 4;

const ENDED = "The recognisers have ended.";

/** What is to be read, and who waits for it. */
interface Waiting {
  readonly asked: ToRecogniser;
  readonly resolve: (lines: readonly ReadLine[]) => void;
  readonly reject: (error: Error) => void;
}

/** Recognises with several workers, of which each has one line at a time. They are opened when there is enough to read. */
export class Recognisers implements Recogniser {
  readonly #waiting: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  #hasEnded = false;

  constructor(private readonly open: () => Worker) {}

  /** @throws where it cannot be read, the others that wait are read nevertheless; and after the end */
  async read(picture: Grey, layout: Layout): Promise<readonly ReadLine[]> {
    if (this.#hasEnded) throw new Error(ENDED);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ asked: { picture, layout }, resolve, reject });
      this.#goOn();
    });
  }

  end(): void {
    this.#hasEnded = true;
    for (const worker of this.#all.splice(0)) worker.terminate();
    this.#idle.length = 0;
    for (const { reject } of this.#waiting.splice(0)) reject(new Error(ENDED));
  }

  #goOn(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? this.#opened();
      const next = worker && this.#waiting.shift();
      if (!next) return;
      this.#recognise(worker, next);
    }
  }

  #opened(): Worker | undefined {
    const isWorth = this.#all.length === 0 || (this.#all.length < MOST && this.#waiting.length >= MANY);
    if (!isWorth) return undefined;
    const worker = this.open();
    this.#all.push(worker);
    return worker;
  }

  #recognise(worker: Worker, { asked, resolve, reject }: Waiting): void {
    worker.onmessage = ({ data }: MessageEvent<FromRecogniser>) => {
      this.#idle.push(worker);
      if (data === "failed") reject(new Error("A line could not be recognised."));
      else resolve(data);
      this.#goOn();
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(asked);
  }
}
