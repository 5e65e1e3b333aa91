import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { problemText } from "../../components/problem-text";
import type { Part, Seen } from "../../messages/seen";
import { type Readability, readabilityOf } from "../../pictures/readability";
import { i18n } from "../../words/i18n";
import { askedOf, type FoundInPicture } from "./asked-of";
import { imageOf, partOf } from "./image-of";
import { PictureReading } from "./picture-reading";
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
const NOT_YET: PictureState = { kind: "reading", done: 0, of: 0 };

/** Reads pictures and asks what they say. Nothing of it is kept: it is gone with the page. */
export function usePicture(seen: Seen | null) {
  const [state, setState] = useState<PictureState>(seen ? NOT_YET : { kind: "none" });
  const [whole, setWhole] = useState<ImageData>();
  const [shown, setShown] = useState<ImageData>();
  const reading = useRef(new PictureReading());
  /** Which picture or text was given last: what comes of an earlier one comes too late. */
  const last = useRef(0);

  /** Does one thing after what was being done is broken off. */
  const begin = useCallback(async (does: (set: (state: PictureState) => void) => Promise<void>) => {
    last.current++;
    const mine = last.current;
    const set = (state: PictureState) => {
      if (last.current === mine) setState(state);
    };
    try {
      await does(set);
    } catch (error) {
      set({ kind: "failed", why: error instanceof PictureError ? i18n.t("picture.failed") : problemText(error) });
    }
  }, []);

  const answer = async (read: TextRead, readability: Readability, set: (state: PictureState) => void) => {
    set({ kind: "read", read, readability });
    set({ kind: "answered", read, readability, found: await askedOf(read.text) });
  };

  const look = useCallback(
    (image: ImageData) =>
      begin(async (set) => {
        setShown(image);
        set(NOT_YET);
        const told = (done: number, of: number) => set({ kind: "reading", done, of });
        const lines = await reading.current.read(image, told).catch(asPictureError);
        await answer(textRead(lines), readabilityOf(lines), set);
      }),
    [begin],
  );

  const give = useCallback(
    (seen: Seen) =>
      begin(async (set) => {
        set(NOT_YET);
        const image = await imageOf(seen).catch(asPictureError);
        setWhole(image);
        void look(image);
      }),
    [begin, look],
  );

  useEffect(() => {
    if (seen) void give(seen);
  }, [seen, give]);
  useEffect(() => () => reading.current.end(), []);

  return {
    state,
    shown,
    give,
    isPart: shown !== whole,
    readPart: (part: Part) => shown && void look(partOf(shown, part)),
    readWhole: () => whole && void look(whole),
    correct: (text: string) => void begin((set) => answer(textWritten(text), "good", set)),
    cancel: () => {
      reading.current.end();
      void begin(async (set) => set({ kind: "cancelled" }));
    },
  };
}

class PictureError extends Error {
  override readonly name = "PictureError";
}

function asPictureError(error: unknown): never {
  throw new PictureError("The picture could not be read.", { cause: error });
}
