import { PIECE } from "./limits";
import { ReadingProblem } from "./reading-problem";
import type { FoundFile } from "./types";

/** A file as a browser gives it: dropped, or chosen. */
export function blobFile(path: string, blob: Blob): FoundFile {
  const slice = async (start: number, end: number) => new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return { path, size: blob.size, bytes: () => slice(0, blob.size), slice };
}

/** A file, or a folder, that the browser does not give. */
export function unreadableFile(path: string): FoundFile {
  const bytes = () => Promise.reject(new ReadingProblem("unreadable"));
  return { path, size: 0, isUnreadable: true, bytes, slice: bytes };
}

/** A file that is in memory. */
export const bytesFile = (path: string, bytes: Uint8Array): FoundFile => ({
  path,
  size: bytes.length,
  bytes: async () => bytes,
  slice: async (start, end) => bytes.subarray(start, end),
});

/**
 * All bytes of a file.
 * @throws {ReadingProblem} `too-large`, before anything is read, or `unreadable`.
 */
export async function wholeOf(file: FoundFile, limit: number): Promise<Uint8Array> {
  if (file.size > limit) throw new ReadingProblem("too-large", String(file.size));
  return given(() => file.bytes());
}

/**
 * The bytes from `start` up to `end`.
 * @throws {ReadingProblem} `unreadable`
 */
export const sliceOf = (file: FoundFile, start: number, end: number): Promise<Uint8Array> =>
  given(async () => (file.slice ? file.slice(start, end) : (await file.bytes()).subarray(start, end)));

/**
 * A file's bytes in order, {@link PIECE} at a time.
 * @throws {ReadingProblem} `unreadable`
 */
export async function* piecesOf(file: FoundFile): AsyncGenerator<Uint8Array> {
  if (file.pieces) {
    yield* file.pieces();
    return;
  }
  const whole = file.slice ? undefined : await given(() => file.bytes());
  for (let at = 0; at < file.size; at += PIECE) {
    const end = Math.min(at + PIECE, file.size);
    yield whole ? whole.subarray(at, end) : await sliceOf(file, at, end);
  }
}

async function given<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    // A file inside a ZIP says itself what is wrong with it.
    if (error instanceof ReadingProblem) throw error;
    throw new ReadingProblem("unreadable", error instanceof Error ? error.message : String(error));
  }
}
