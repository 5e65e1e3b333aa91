/** A line of a plot: what it is of, and its points. */
export interface Line {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly ms: number }[];
}

const WIDTH = 720;
const HEIGHT = 360;
/** Room for the words on the axes, and for the names at the ends of the lines. */
const EDGE = { left: 86, right: 250, top: 36, bottom: 48 };
/** Two names closer than this, in pixels, would be written over each other. */
const LINE_HEIGHT = 18;

/** Told apart by colour-blind readers as well, on white and on black (Okabe and Ito's orange, blue, green and purple). */
const COLOURS = ["#d55e00", "#0072b2", "#009e73", "#cc79a7"];

/**
 * An SVG of times by the size of an archive, both axes logarithmic, in the colours of the page that shows it.
 * @param lines at most as many as there are colours
 */
export function plotOf(title: string, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const [fromSize, toSize] = decades(points.map(({ size }) => size));
  const [fromMs, toMs] = decades(points.map(({ ms }) => ms));
  const across = (size: number) =>
    EDGE.left + ((Math.log10(size) - fromSize) / (toSize - fromSize)) * (WIDTH - EDGE.left - EDGE.right);
  const down = (ms: number) =>
    HEIGHT - EDGE.bottom - ((Math.log10(ms) - fromMs) / (toMs - fromMs)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const text = (x: number, y: number, words: string, more = "") =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${words}</text>`;

  const grid = [
    ...powers(fromSize, toSize).map((size) =>
      [
        `<path class="grid" d="M${across(size).toFixed(1)} ${EDGE.top}V${HEIGHT - EDGE.bottom}"/>`,
        text(across(size), HEIGHT - EDGE.bottom + 20, size.toLocaleString("en"), 'text-anchor="middle"'),
      ].join(""),
    ),
    ...powers(fromMs, toMs).map((ms) =>
      [
        `<path class="grid" d="M${EDGE.left} ${down(ms).toFixed(1)}H${WIDTH - EDGE.right}"/>`,
        text(EDGE.left - 8, down(ms) + 4, `${ms.toLocaleString("en")} ms`, 'text-anchor="end"'),
      ].join(""),
    ),
  ];
  const names = apart(lines.map(({ points }) => down(points.at(-1)?.ms ?? 1)));
  const drawn = lines.map(({ name, points }, at) => {
    const colour = COLOURS[at];
    const path = points.map(({ size, ms }) => `${across(size).toFixed(1)} ${down(ms).toFixed(1)}`).join("L");
    const dots = points.map(
      ({ size, ms }) =>
        `<circle cx="${across(size).toFixed(1)}" cy="${down(ms).toFixed(1)}" r="3.5" fill="${colour}"/>`,
    );
    const end = across(points.at(-1)?.size ?? 1) + 9;
    return [
      `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...dots,
      text(end, (names[at] ?? 0) + 4, name, `fill="${colour}"`),
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">`,
    "<style>",
    "text{font:13px system-ui,sans-serif}text:not([fill]){fill:#555}.grid{stroke:#8884;fill:none}",
    "@media(prefers-color-scheme:dark){text:not([fill]){fill:#bbb}}",
    "</style>",
    text(EDGE.left, 20, title),
    ...grid,
    ...drawn,
    text((EDGE.left + WIDTH - EDGE.right) / 2, HEIGHT - 8, "passages in the archive", 'text-anchor="middle"'),
    "</svg>",
    "",
  ].join("\n");
}

/** The powers of ten, as exponents, between which all values lie; never the same twice. */
function decades(values: readonly number[]): [number, number] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  return [from, Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

const powers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));

/** Heights in their order, moved down where one would be written over the one above. */
function apart(heights: readonly number[]): number[] {
  const order = heights.map((_, at) => at).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const moved = [...heights];
  let least = 0;
  for (const at of order) {
    moved[at] = Math.max(heights[at] ?? 0, least);
    least = (moved[at] ?? 0) + LINE_HEIGHT;
  }
  return moved;
}
