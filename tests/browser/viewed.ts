import { readFileSync } from "node:fs";
import { picturedPdf } from "../imports/pictured-pdf";
import { pageOf } from "./page-of";

/** What is in view and has no text of its own: pages for the tests of both browsers. */
export const VIEWED = {
  /** A video that plays: its pictures have the two lines, and change. */
  "video.html": pageOf(
    `<video id="video" muted autoplay playsinline></video>
<script>
  const image = new Image();
  image.src = "two-lines.png";
  image.onload = async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height + 60];
    const context = canvas.getContext("2d");
    let frames = 0;
    const draw = () => {
      context.fillStyle = "#fff";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0);
      context.fillStyle = "rgb(" + (frames++ % 200) + ",120,120)";
      context.fillRect(0, image.height + 10, 60, 40);
      requestAnimationFrame(draw);
    };
    draw();
    video.srcObject = canvas.captureStream(30);
    await video.play();
    video.requestVideoFrameCallback(() => document.body.setAttribute("data-plays", ""));
  };
</script>`,
    "body { max-width: none; margin: 0; padding: 0 } video { width: 900px }",
  ),
  /** A scan, which the browser's own viewer shows. */
  "scan.pdf": picturedPdf([new Uint8Array(readFileSync("tests/pages/two-lines.png"))]),
};
