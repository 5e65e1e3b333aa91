/** What was asked of a worker that is none, and what it is made to do. */
export interface FakeWorker {
  readonly asked: unknown[];
  isEnded: boolean;
  readonly say: (said: unknown) => void;
  readonly fail: (message: string) => void;
}

/** Workers that say what they are told to, in the order in which they were opened. */
export function fakeWorkers(): { readonly opened: readonly FakeWorker[]; readonly open: () => Worker } {
  const opened: FakeWorker[] = [];
  const open = () => {
    const worker = {
      onmessage: (_: { data: unknown }) => {},
      onerror: (_: { message: string }) => {},
      postMessage: (asked: unknown) => void told.asked.push(asked),
      terminate: () => {
        told.isEnded = true;
      },
    };
    const told: FakeWorker = {
      asked: [],
      isEnded: false,
      say: (data) => worker.onmessage({ data }),
      fail: (message) => worker.onerror({ message }),
    };
    opened.push(told);
    return worker as unknown as Worker;
  };
  return { opened, open };
}
