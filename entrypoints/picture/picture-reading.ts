import type { PictureLine } from "../../pictures/read-picture";
import type { FromReader, ToReader } from "./worker/messages";
import { openWorker } from "./worker/open-worker";

/** Milliseconds of rest after which the worker gives its memory back. */
const REST_MS = 60_000;

/** Reads pictures in a worker of its own, one at a time; a new one, or `end`, breaks off what is being read. */
export class PictureReading {
  #worker: Worker | undefined;
  #isBusy = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly open: () => Worker = openWorker) {}

  /** @throws where it cannot be read; never resolves where it is broken off */
  read(image: ImageData, told: (done: number, of: number) => void): Promise<readonly PictureLine[]> {
    if (this.#isBusy) this.end();
    clearTimeout(this.#rest);
    const worker = this.#worker ?? this.open();
    this.#worker = worker;
    this.#isBusy = true;
    return new Promise((resolve, reject) => {
      const settle = () => {
        this.#isBusy = false;
        this.#rest = setTimeout(() => this.end(), REST_MS);
      };
      worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
        if (data.type === "progress") return told(data.done, data.of);
        settle();
        if (data.type === "read") resolve(data.lines);
        else reject(new Error("The picture could not be read."));
      };
      worker.onerror = ({ message }) => {
        settle();
        this.end();
        reject(new Error(message));
      };
      const { width, height, data } = image;
      const picture: ToReader = { width, height, data };
      worker.postMessage(picture);
    });
  }

  end(): void {
    clearTimeout(this.#rest);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
  }
}
