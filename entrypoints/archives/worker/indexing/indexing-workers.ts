import { type Batch, type IndexedBatch, indexBatch } from "../../../../archive/segments/index-batch";
import type { Indexing } from "../../../../kept/writing";

/** Each remembers words for itself, and what joins their batches has enough to do with two. */
const MOST_WORKERS = 2;

/** An import of no more batches is over before workers would have begun: some 500 passages. */
const AT_HAND = 4;

/** Batches that a worker has at a time: one that it indexes, and the next ones, where what gives them is kept waiting. */
const EACH_HAS = 3;

interface Given {
  readonly resolve: (indexed: IndexedBatch) => void;
  readonly reject: (error: Error) => void;
}

/** Indexes batches in workers, which are opened when there is much to index, until {@link end}. */
export class IndexingWorkers implements Indexing {
  readonly #workers: { readonly worker: Worker; readonly given: Given[] }[] = [];
  #batches = 0;
  /** Of each batch that is not joined yet, when it and those before it are. */
  #joining: Promise<void>[] = [];

  constructor(private readonly open: () => Worker) {}

  readonly index = (batch: Batch, join: (indexed: IndexedBatch) => void): void => {
    if (++this.#batches <= AT_HAND) {
      join(indexBatch(batch));
      return;
    }
    const before = this.#joining.at(-1);
    const indexed = this.#indexed(batch);
    const joining = Promise.all([indexed, before]).then(([indexed]) => {
      join(indexed);
      this.#joining.shift();
    });
    this.#joining.push(joining);
    // Whoever waits for it is told.
    joining.catch(() => {});
  };

  async room(): Promise<void> {
    while (this.#joining.length >= EACH_HAS * MOST_WORKERS) await this.#joining[0];
  }

  async joined(): Promise<void> {
    await this.#joining.at(-1);
  }

  end(): void {
    for (const { worker } of this.#workers) worker.terminate();
    this.#workers.length = 0;
  }

  #indexed(batch: Batch): Promise<IndexedBatch> {
    if (this.#workers.length < MOST_WORKERS) this.#openWorker();
    const idlest = this.#workers.reduce((one, other) => (other.given.length < one.given.length ? other : one));
    return new Promise((resolve, reject) => {
      idlest.given.push({ resolve, reject });
      idlest.worker.postMessage(batch);
    });
  }

  #openWorker(): void {
    const [worker, given]: [Worker, Given[]] = [this.open(), []];
    worker.onmessage = ({ data }: MessageEvent<IndexedBatch>) => given.shift()?.resolve(data);
    const fail = (why: string) => {
      for (const { reject } of given.splice(0)) reject(new Error(`A worker that indexes has failed: ${why}`));
    };
    worker.onerror = ({ message }) => fail(message);
    worker.onmessageerror = () => fail("its answer cannot be read");
    this.#workers.push({ worker, given });
  }
}
