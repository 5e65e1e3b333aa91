import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptReason } from "../../kept/kept-problem";
import type { Hold, Progress, WorkReply, WorkRequest } from "./worker/messages";
import { openWorker } from "./worker/open-worker";

/** What is told on the way to the end of what was asked. */
type Told = Exclude<WorkReply, { type: "progress" | "done" | "problem" }>;

/** What the worker is doing. */
interface Work {
  readonly type: WorkRequest["type"];
  readonly progress: Progress | undefined;
  /** It was told to wait. */
  readonly isHeld: boolean;
}

interface Working {
  /** `undefined` where it has nothing to do. */
  readonly work: Work | undefined;
  /**
   * Asks the worker, which lives until {@link end} and holds what it has read.
   * @param onReply hears of what is found, packed or refused on the way
   * @returns why it could not be done; nothing where it was. Never settles once it is ended
   */
  run(request: WorkRequest, onReply?: (reply: Told) => void): Promise<KeptReason | undefined>;
  /** Has the worker wait, or go on. */
  hold(isHeld: boolean): void;
  /** Has the worker come to an end with what it does, as soon as it can. */
  stop(): void;
  /** Ends the worker at once, whatever it does; what it was to keep is not kept. */
  end(): void;
}

/** A worker for what takes its time. It is opened when it is first asked. */
export function useWork(): Working {
  const worker = useRef<Worker | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [work, setWork] = useState<Work>();
  const end = () => {
    // What waits for an answer gets none any more.
    queue.current = Promise.resolve();
    worker.current?.terminate();
    worker.current = null;
    setWork(undefined);
  };
  useEffect(() => () => worker.current?.terminate(), []);

  const runNow: Working["run"] = (request, onReply) => {
    setWork({ type: request.type, progress: undefined, isHeld: false });
    worker.current ??= openWorker();
    const { current } = worker;
    return new Promise((resolve) => {
      const finish = (reason: KeptReason | undefined) => {
        setWork(undefined);
        resolve(reason);
      };
      current.onmessage = ({ data }: MessageEvent<WorkReply>) => {
        if (data.type === "progress") setWork((now) => now && { ...now, progress: data.progress });
        else if (data.type === "problem") finish(data.reason);
        else if (data.type === "done") finish(undefined);
        else onReply?.(data);
      };
      // It has no more memory, or could not be read: what it held is gone with it.
      current.onerror = () => {
        worker.current = null;
        finish("failed");
      };
      current.postMessage(request);
    });
  };
  /** It hears one request at a time. */
  const run: Working["run"] = (request, onReply) => {
    const done = queue.current.then(() => runNow(request, onReply));
    queue.current = done.catch(() => undefined);
    return done;
  };
  const hold = (isHeld: boolean) => {
    if (!work) return;
    worker.current?.postMessage({ type: isHeld ? "pause" : "goOn" } satisfies Hold);
    setWork({ ...work, isHeld });
  };
  const stop = () => worker.current?.postMessage({ type: "stop" } satisfies Hold);
  return { work, run, hold, stop, end };
}
