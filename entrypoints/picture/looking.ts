import { problemText } from "../../components/problem-text";
import type { Seen } from "../../messages/seen";
import type { PictureLine } from "../../pictures/read-picture";
import { type Readability, readabilityOf } from "../../pictures/readability";
import { i18n } from "../../words/i18n";
import type { FoundInPicture } from "./asked-of";
import { type TextRead, textRead, textWritten } from "./read-text";

/** What is done with a picture, and what came of it. */
export type PictureState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly done: number; readonly of: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "read"; readonly read: TextRead; readonly readability: Readability }
  | {
      readonly kind: "answered";
      readonly read: TextRead;
      readonly readability: Readability;
      readonly found: readonly FoundInPicture[];
    };

/** Before it is known how many lines there are. */
export const NOT_YET: PictureState = { kind: "reading", done: 0, of: 0 };

/** What it takes to look at a picture, and who hears of it. */
interface Means {
  imageOf(seen: Seen): Promise<ImageData>;
  read(image: ImageData, told: (done: number, of: number) => void): Promise<readonly PictureLine[]>;
  /** Breaks off what is being read. */
  end(): void;
  askedOf(text: string): Promise<readonly FoundInPicture[]>;
  setState(state: PictureState): void;
  /** The picture that was given, once it is open. */
  setWhole(image: ImageData): void;
  /** The picture, or the part of it, that is read. */
  setShown(image: ImageData): void;
}

/** Looks at one picture or text at a time: what comes of an earlier one comes too late, and is not heard of. */
export class Looking {
  #last = 0;

  constructor(private readonly means: Means) {}

  give(seen: Seen): Promise<void> {
    return this.#begin(async (set, isLast) => {
      set(NOT_YET);
      const image = await this.means.imageOf(seen).catch(asPictureError);
      if (!isLast()) return;
      this.means.setWhole(image);
      await this.look(image);
    });
  }

  look(image: ImageData): Promise<void> {
    return this.#begin(async (set) => {
      this.means.setShown(image);
      set(NOT_YET);
      const told = (done: number, of: number) => set({ kind: "reading", done, of });
      const lines = await this.means.read(image, told).catch(asPictureError);
      await this.#answer(textRead(lines), readabilityOf(lines), set);
    });
  }

  /** Asks the text that the user has made of what was read. */
  correct(text: string): Promise<void> {
    return this.#begin((set) => this.#answer(textWritten(text), "good", set));
  }

  cancel(): Promise<void> {
    this.means.end();
    return this.#begin(async (set) => set({ kind: "cancelled" }));
  }

  async #begin(does: (set: (state: PictureState) => void, isLast: () => boolean) => Promise<void>): Promise<void> {
    const mine = ++this.#last;
    const isLast = () => this.#last === mine;
    const set = (state: PictureState) => {
      if (isLast()) this.means.setState(state);
    };
    try {
      await does(set, isLast);
    } catch (error) {
      set({ kind: "failed", why: error instanceof PictureError ? i18n.t("picture.failed") : problemText(error) });
    }
  }

  async #answer(read: TextRead, readability: Readability, set: (state: PictureState) => void): Promise<void> {
    set({ kind: "read", read, readability });
    set({ kind: "answered", read, readability, found: await this.means.askedOf(read.text) });
  }
}

class PictureError extends Error {
  override readonly name = "PictureError";
}

function asPictureError(error: unknown): never {
  throw new PictureError("The picture could not be read.", { cause: error });
}
