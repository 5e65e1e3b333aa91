import type { TesseractApi, TesseractCore } from "tesseract.js-core/tesseract-core-simd-lstm.js";
import createCore from "tesseract.js-core/tesseract-core-simd-lstm.js";
import type { Grey } from "./grey";
import { pgmOf } from "./pgm";
import type { Layout, ReadLine, Recogniser } from "./recogniser";

/** Tesseract's page segmentation modes. */
const MODES: Readonly<Record<Layout, string>> = { page: "3", block: "6", line: "7", "raw-line": "13" };
/** Only its neural engine is in the core that is used. */
const LSTM_ONLY = 1;
const MODEL = "fas";

/** What Tesseract writes of a page. */
interface Page {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly Line[] }[] }[];
}

interface Box {
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

interface Line extends Box {
  readonly words: readonly {
    readonly text: string;
    readonly confidence: number;
    readonly symbols: readonly { readonly text: string; readonly confidence: number }[];
  }[];
}

/**
 * Starts Tesseract. It asks for nothing by itself.
 * @param core the bytes of `tesseract-core-simd-lstm.wasm`
 * @param model the bytes of a model of Persian, unpacked
 * @throws what WebAssembly throws where it is not allowed or there is no memory for it
 */
export async function startTesseract(core: Uint8Array, model: Uint8Array): Promise<Recogniser> {
  const tesseract = await createCore({ wasmBinary: core, print: () => {}, printErr: () => {} });
  tesseract.FS.writeFile(`${MODEL}.traineddata`, model);
  const api = new tesseract.TessBaseAPI();
  if (api.Init(null, MODEL, LSTM_ONLY) !== 0) throw new Error("Tesseract does not take its model.");
  return {
    read: async (picture, layout) => read(tesseract, api, picture, layout),
    end: () => {
      api.End();
      tesseract.destroy(api);
    },
  };
}

function read(tesseract: TesseractCore, api: TesseractApi, picture: Grey, layout: Layout): ReadLine[] {
  api.SetVariable("tessedit_pageseg_mode", MODES[layout]);
  tesseract.FS.writeFile("/input", pgmOf(picture));
  if (api.SetImageFile() !== 0) throw new Error("Tesseract does not take the picture.");
  api.Recognize(null);
  const { blocks } = JSON.parse(api.GetJSONText()) as Page;
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs).flatMap(({ lines }) => lines);
  return lines.map(({ words, bbox }) => ({
    words: words.map(({ text, confidence, symbols }) => ({
      text,
      confidence,
      letters: symbols.map(({ text, confidence }) => ({ text, confidence })),
    })),
    left: bbox.x0,
    top: bbox.y0,
    right: bbox.x1,
    bottom: bbox.y1,
  }));
}
