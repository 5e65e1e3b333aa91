import type { Range } from "../archive/types";
import { textSegments } from "./text-segments";

/** Text with the given ranges in `<mark>`. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Range[] }) {
  return (
    <>{textSegments(text, marks).map(({ start, text, marked }) => (marked ? <mark key={start}>{text}</mark> : text))}</>
  );
}
