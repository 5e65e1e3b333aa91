import { useEffect, useRef, useState } from "preact/hooks";
import type { Part } from "../../messages/seen";
import type { PictureLine } from "../../pictures/read-picture";
import { i18n } from "../../words/i18n";
import { type Edges, PartByKeys, partBetween, WHOLE } from "./part-by-keys";

interface Props {
  image: ImageData;
  /** The lines that were read, in pixels of the picture, and whether each is of a quotation. */
  lines: readonly { readonly line: PictureLine; readonly isQuoted: boolean }[];
  /** The user has drawn a rectangle: only this part is to be read. */
  onPart: (part: Part) => void;
}

/** Shares of a side: a smaller rectangle is a press that went astray. */
const LEAST = 0.02;

/** A picture, with its lines marked, on which a user may draw the part that is to be read. */
export function PictureView({ image, lines, onPart }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<{ from: readonly [number, number]; part: Part }>();
  const [edges, setEdges] = useState<Edges>(WHOLE);
  const { width, height } = image;
  // What is drawn by hand is seen before what is set by keys.
  const part = drawn?.part ?? (edges === WHOLE ? undefined : partBetween(edges));

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    [element.width, element.height] = [width, height];
    element.getContext("2d")?.putImageData(image, 0, 0);
    setEdges(WHOLE);
  }, [image]);

  /** In shares of the picture. */
  const at = ({ currentTarget, clientX, clientY }: PointerEvent): [number, number] => {
    const box = (currentTarget as Element).getBoundingClientRect();
    const share = (value: number) => Math.max(0, Math.min(1, value));
    return [share((clientX - box.left) / box.width), share((clientY - box.top) / box.height)];
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const [left, top] = at(event);
    setDrawn({ from: [left, top], part: { left, top, width: 0, height: 0 } });
  };
  const move = (event: PointerEvent) => {
    if (!drawn) return;
    const [[x, y], [u, v]] = [drawn.from, at(event)];
    setDrawn({
      ...drawn,
      part: { left: Math.min(x, u), top: Math.min(y, v), width: Math.abs(u - x), height: Math.abs(v - y) },
    });
  };
  const end = () => {
    if (drawn && isToBeRead(drawn.part)) onPart(drawn.part);
    setDrawn(undefined);
  };

  return (
    <>
      <div class="picture">
        <canvas ref={canvas} role="img" aria-label={i18n.t("picture.itself")} />
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={() => setDrawn(undefined)}
        >
          {lines.map(({ line: { corners }, isQuoted }) => (
            <polygon
              key={corners.join()}
              points={corners.join(" ")}
              class={isQuoted ? "quoted-line" : "other-line"}
              vector-effect="non-scaling-stroke"
            />
          ))}
          {part && (
            <rect
              class="drawn"
              x={part.left * width}
              y={part.top * height}
              width={part.width * width}
              height={part.height * height}
              vector-effect="non-scaling-stroke"
            />
          )}
        </svg>
      </div>
      <PartByKeys
        edges={edges}
        move={setEdges}
        read={() => onPart(partBetween(edges))}
        isTooSmall={!isToBeRead(partBetween(edges))}
      />
    </>
  );
}

const isToBeRead = ({ width, height }: Part) => width > LEAST && height > LEAST;
