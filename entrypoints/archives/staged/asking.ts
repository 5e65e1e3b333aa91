import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Removal } from "../../../archive/types";
import type { Differing } from "../../../imports/near/differing";
import type { FileChoice } from "../../../imports/types";
import type { PicturesToRead } from "../staging/pictures-to-read";
import type { FileSamples } from "../staging/staged";

/** What is asked about what was staged, and changes it. Each settles when it is answered. */
export interface Asking {
  /** Something else is being done. */
  readonly isBusy: boolean;
  samples(file: number): Promise<FileSamples | undefined>;
  readAgain(files: readonly { readonly number: number; readonly choice?: FileChoice }[]): Promise<void>;
  /** Has the pages read that are pictures. */
  readPictures(toRead: PicturesToRead): Promise<void>;
  /** What was read of a document from pictures. */
  readText(key: number): Promise<string | undefined>;
  /** Gives it the text that the user has made of that. */
  correctText(key: number, text: string): Promise<void>;
  differing(key: number): Promise<readonly Differing[]>;
  removed(key: number): Promise<readonly Removal[]>;
  /** @param removal which of them, from 0 */
  putBack(key: number, removal: number): Promise<void>;
}

export const AskingContext = createContext<Asking | undefined>(undefined);

export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (!asking) throw new Error("Nobody can be asked here.");
  return asking;
}
