import { inSight } from "../archive/text/in-sight";
import { type Looked, textSegments } from "./text-segments";

interface Props {
  text: string;
  looked: readonly Looked[];
  /** Where `text` begins in the coordinates of `looked`. */
  start?: number;
}

/** Words of a statement: those that a quotation has are marked, those that it changed or left out are set off. */
export function LookedText({ text, looked, start = 0 }: Props) {
  return (
    <>
      {textSegments(text, looked, start).map(({ start, text: own, look }) => {
        const text = inSight(own);
        if (look === "same") return <mark key={start}>{text}</mark>;
        return look ? (
          <span key={start} class={`own ${look}`}>
            {text}
          </span>
        ) : (
          text
        );
      })}
    </>
  );
}
