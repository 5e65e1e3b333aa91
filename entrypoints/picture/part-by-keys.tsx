import type { Part } from "../../messages/seen";
import { i18n } from "../../words/i18n";

/** Where the edges of a part stand, in hundredths of the picture's side from its left or its top. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const WHOLE: Edges = { left: 0, top: 0, right: 100, bottom: 100 };

/** In shares of the picture; of edges that have changed sides, what is between them. */
export const partBetween = ({ left, top, right, bottom }: Edges): Part => ({
  left: Math.min(left, right) / 100,
  top: Math.min(top, bottom) / 100,
  width: Math.abs(right - left) / 100,
  height: Math.abs(bottom - top) / 100,
});

interface Props {
  edges: Edges;
  move: (edges: Edges) => void;
  read: () => void;
  /** Too little is between the edges to be read. */
  isTooSmall: boolean;
}

/** The part that is to be read, for who draws none with a pointer. */
export function PartByKeys({ edges, move, read, isTooSmall }: Props) {
  return (
    <details class="by-keys">
      <summary>{i18n.t("picture.byKeys")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        {(["top", "bottom", "left", "right"] as const).map((edge) => (
          <label key={edge}>
            <span>{i18n.t(`picture.edges.${edge}`)}</span>
            {/* Left is left on a picture, whatever the language. */}
            <input
              dir="ltr"
              type="range"
              min="0"
              max="100"
              value={edges[edge]}
              onInput={({ currentTarget }) => move({ ...edges, [edge]: currentTarget.valueAsNumber })}
            />
          </label>
        ))}
        <button type="submit" disabled={isTooSmall}>
          {i18n.t("picture.readPart")}
        </button>
      </form>
    </details>
  );
}
