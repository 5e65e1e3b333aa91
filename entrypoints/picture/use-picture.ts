import { useEffect, useMemo, useState } from "preact/hooks";
import type { Part, Seen } from "../../messages/seen";
import { askedOf } from "./asked-of";
import { imageOf, partOf } from "./image-of";
import { Looking, NOT_YET, type PictureState } from "./looking";
import { PictureReading } from "./picture-reading";

/** Reads pictures and asks what they say. Nothing of it is kept: it is gone with the page. */
export function usePicture(seen: Seen | null) {
  const [state, setState] = useState<PictureState>(seen ? NOT_YET : { kind: "none" });
  const [whole, setWhole] = useState<ImageData>();
  const [shown, setShown] = useState<ImageData>();
  const reading = useMemo(() => new PictureReading(), []);
  const looking = useMemo(() => {
    const read: PictureReading["read"] = (image, told) => reading.read(image, told);
    return new Looking({ imageOf, read, end: () => reading.end(), askedOf, setState, setWhole, setShown });
  }, [reading]);

  useEffect(() => {
    if (seen) void looking.give(seen);
  }, [seen, looking]);
  useEffect(() => () => reading.end(), [reading]);

  return {
    state,
    shown,
    give: (given: Seen) => looking.give(given),
    isPart: shown !== whole,
    readPart: (part: Part) => shown && void looking.look(partOf(shown, part)),
    readWhole: () => whole && void looking.look(whole),
    correct: (text: string) => void looking.correct(text),
    cancel: () => void looking.cancel(),
  };
}
