import { useLayoutEffect, useState } from "preact/hooks";
import type { CardAnswer } from "../../messages/requests";
import { Card } from "./card";
import { Mark } from "./mark";
import type { Sight } from "./sight";

interface Props extends CardAnswer {
  /** Whether the user wants to be asked by a mark before the card opens. */
  isMarkFirst: boolean;
  /** Told when it is laid out, and whether it is a mark or the card. */
  onLaidOut: (isMark: boolean) => void;
  goOnBeside: (what: "answer" | "scan") => void;
  onMakeQuiet: (isChosen: boolean) => void;
  close: () => void;
  sight: () => Sight;
}

/** The answer to a selection: the card, or first a mark. */
export function Answered({ isMarkFirst, onLaidOut, ...found }: Props) {
  const [isMark, setIsMark] = useState(isMarkFirst);
  useLayoutEffect(() => onLaidOut(isMark), [isMark]);
  return isMark ? <Mark {...found} open={() => setIsMark(false)} /> : <Card {...found} />;
}
