/**
 * White paper to draw on: what is transparent in a picture stands on it.
 * @param width in pixels, whole; at least one is taken, as of `height`
 * @throws {Error} where the browser has no room for so much
 */
export function paper(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(Math.max(1, width), Math.max(1, height)).getContext("2d");
  if (!context) throw new Error("no canvas");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  return context;
}
