/** A picture that is drawn in a page: a text, and what it stands on. */
export interface PictureToDraw {
  readonly width: number;
  readonly height: number;
  /** Of a letter, in pixels. */
  readonly size: number;
  readonly words: readonly string[];
  /** A photo has grain, and light that falls on it from one side. */
  readonly isPhoto: boolean;
}

/** Pictures as people have them: what a phone shows of a channel, a photo of a page at 12 megapixels, A4 at 300 to an inch. */
export const picturesToDraw = (words: readonly string[]): Readonly<Record<string, PictureToDraw>> => ({
  "screenshot 1080 × 1350": { width: 1080, height: 1350, size: 40, words: words.slice(0, 90), isPhoto: false },
  "photo 4000 × 3000": { width: 4000, height: 3000, size: 64, words: words.slice(0, 400), isPhoto: true },
  "A4 at 300 dpi": { width: 2480, height: 3508, size: 56, words: words.slice(0, 400), isPhoto: true },
});

/** Runs in a page of the extension, whose font it writes with. @returns the picture as a data URL: JPEG, as phones write it */
export async function drawPicture({ width, height, size, words, isPhoto }: PictureToDraw): Promise<string> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  await document.fonts.load(`${size}px "Vazirmatn Variable"`, "متن");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#181818";
  context.direction = "rtl";
  context.textAlign = "right";
  context.font = `${size}px "Vazirmatn Variable"`;
  const margin = width / 12;
  let [line, y] = ["", margin + size];
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (context.measureText(longer).width > width - 2 * margin) {
      context.fillText(line, width - margin, y);
      y += size * 1.8;
      line = word;
    } else line = longer;
  }
  context.fillText(line, width - margin, y);
  if (isPhoto) {
    const pixels = context.getImageData(0, 0, width, height);
    // One series of numbers that look random, the same in every run.
    let random = 1;
    for (let at = 0; at < pixels.data.length; at += 4) {
      random = (random * 1103515245 + 12345) % 2147483648;
      const light = 0.72 + (0.28 * ((at / 4) % width)) / width;
      const grain = (random / 2147483648 - 0.5) * 16;
      for (let channel = 0; channel < 3; channel++)
        pixels.data[at + channel] = (pixels.data[at + channel] ?? 0) * light + grain;
    }
    context.putImageData(pixels, 0, 0);
  }
  return canvas.toDataURL("image/jpeg", 0.9);
}
