import type { Staging } from "./staging";

/** Files of which pages are pictures that were not read, and how many pages those are. */
export interface PicturesToRead {
  readonly files: readonly number[];
  readonly pages: number;
}

export function picturesToRead({ files }: Pick<Staging, "files">): PicturesToRead {
  const some = files.filter(({ picturePages }) => picturePages > 0);
  return {
    files: some.map(({ number }) => number),
    pages: some.reduce((sum, { picturePages }) => sum + picturePages, 0),
  };
}

/**
 * What is to be said once pages have been read.
 * @param read how many of them gave a text
 */
export function afterPictures(read: number, isStopped: boolean): "stopped" | "wereRead" | "noneRead" {
  if (isStopped) return "stopped";
  return read > 0 ? "wereRead" : "noneRead";
}
