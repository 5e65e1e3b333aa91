import { PDF_PAGE_MS, PICTURE_PIXELS } from "../limits";
import { ReadingProblem } from "../reading-problem";
import { Conversation } from "./conversation";
import { type Drawing, drawnIn } from "./drawing-of";
import { type FontMatrices, fontMatrix } from "./font-matrix";
import type { Glyph } from "./glyph";
import { glyphsOf, type Operations } from "./glyphs-of";
import type { Matrix } from "./matrix";
import { PagesToDraw } from "./pages-to-draw";

/** pdf.js refuses to speak with another version of itself. */
const VERSION = "5.4.624";

/** Texts are wanted, and what is drawn; not the notes that readers stuck on it, nor pictures, of one pixel or more. */
const [DISPLAY, NO_ANNOTATIONS, OPERATIONS] = [0x02, 0x40, 0x100];
/** What files have wrong and nothing depends on is not told to the console. */
const ONLY_ERRORS = 0;
/** In pixels: no picture is larger that is looked at. Where only text is read, none is. */
const NO_PICTURES = 0;

/** A page as it is shown; in points. */
export interface PdfPage {
  /** What stands on it, in the order in which it is drawn. */
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  readonly height: number;
}

export interface Pdf {
  readonly pages: number;
  /** What its file says that it is called. */
  readonly title?: string;
  /**
   * @param number from 0
   * @returns `undefined` where the file has it wrong
   * @throws {ReadingProblem} `too-slow`
   */
  page(number: number): Promise<PdfPage | undefined>;
  /**
   * What is drawn on a page; of a PDF that was opened to be drawn.
   * @param number from 0
   * @returns `undefined` where the file has it wrong
   * @throws {ReadingProblem} `too-slow`
   */
  drawing(number: number): Promise<Drawing | undefined>;
  /** Lets go of all that was held of it. */
  close(): Promise<void>;
}

/** The bytes of a decoder of pdf.js, by the name of its file. */
export type DecoderOf = (name: string) => Promise<Uint8Array>;

/**
 * Opens a PDF with pdf.js, which is loaded for the first one. Nothing of it is drawn and nothing in it is run.
 * @param decoderOf given where its pictures and the outlines of its letters are wanted too; asked for what unpacks pictures in
 * JPEG 2000 and JBIG2, once for all PDFs
 * @throws {ReadingProblem} `encrypted` or `damaged`
 */
export async function openPdf(data: Uint8Array, decoderOf?: DecoderOf): Promise<Pdf> {
  const { WorkerMessageHandler } = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const configure = (action: string, does: (data: object) => void) => {
    if (action === "configure") does({ verbosity: ONLY_ERRORS });
  };
  WorkerMessageHandler.setup({ on: configure }, {});
  const fonts: FontMatrices = new Map();
  const toDraw = new PagesToDraw();
  let settle: (opened: { readonly numPages: number } | ReadingProblem) => void = () => {};
  const opened = new Promise<{ readonly numPages: number } | ReadingProblem>((resolve) => {
    settle = resolve;
  });
  const talk = new Conversation("reader", (action, said) => {
    if (action === "GetDoc") settle((said as { pdfInfo: { numPages: number } }).pdfInfo);
    else if (action === "DocException") settle(problemOf(said as { name?: string; message?: string }));
    else if (action === "FetchBinaryData") {
      const { type, filename } = said as { type: string; filename: string };
      // Fonts and tables of letters are asked for in the same way.
      return type === "wasmFactory" ? decoderOf?.(filename) : undefined;
    } else if (action === "commonobj") {
      const [name, type, font] = said as [string, string, { data?: ArrayBuffer }];
      if (type === "Font") fonts.set(name, fontMatrix(font.data));
      return toDraw.heard(name, type, font);
    } else if (action === "obj") {
      const [name, , type, told] = said as [string, number, string, unknown];
      return toDraw.heard(name, type, told);
    }
    return undefined;
  });
  talk.begin(
    WorkerMessageHandler.createDocumentHandler(
      {
        docId: talk.name,
        apiVersion: VERSION,
        data,
        password: null,
        disableAutoFetch: true,
        length: data.length,
        enableXfa: false,
        evaluatorOptions: {
          maxImageSize: decoderOf ? PICTURE_PIXELS : NO_PICTURES,
          disableFontFace: decoderOf !== undefined,
          ignoreErrors: true,
          isEvalSupported: false,
          useSystemFonts: false,
          useWasm: decoderOf !== undefined,
          useWorkerFetch: false,
        },
      },
      talk.port,
    ),
  );
  const info = await opened;
  if (info instanceof ReadingProblem) throw info;
  const title = titleIn(await talk.ask("GetMetadata", null).catch(() => undefined));
  return {
    pages: info.numPages,
    ...(title !== undefined && { title }),
    page: (number) => unlessWrong(pageOf(talk, number, fonts)),
    drawing: (number) => unlessWrong(drawingOf(talk, number, fonts, toDraw)),
    close: () => talk.ask("Terminate", null).then(() => undefined),
  };
}

/** What is wrong with a page is no reason not to read the others. */
const unlessWrong = <T>(page: Promise<T>): Promise<T | undefined> =>
  page.catch((error: unknown) => {
    if (error instanceof ReadingProblem) throw error;
    return undefined;
  });

const problemOf = ({ name, message }: { name?: string; message?: string }) =>
  new ReadingProblem(name === "PasswordException" ? "encrypted" : "damaged", message);

function titleIn(metadata: unknown): string | undefined {
  const info = Array.isArray(metadata) ? (metadata[0] as { Title?: unknown } | null) : undefined;
  return typeof info?.Title === "string" && info.Title.trim() !== "" ? info.Title : undefined;
}

/** Where what a page is measured from comes to lie when it is shown: its box, and how it is turned. */
interface PageFacts {
  readonly rotate: number;
  readonly view: readonly [left: number, bottom: number, right: number, top: number];
}

async function pageOf(talk: Conversation, number: number, fonts: FontMatrices): Promise<PdfPage> {
  const { operations, matrix, width, height } = await operationsOf(talk, number);
  return { glyphs: glyphsOf(operations, matrix, fonts), width, height };
}

async function drawingOf(
  talk: Conversation,
  number: number,
  fonts: FontMatrices,
  toDraw: PagesToDraw,
): Promise<Drawing> {
  const { operations, matrix, width, height } = await operationsOf(talk, number);
  const drawn = drawnIn(operations, matrix, fonts);
  return { width, height, drawn, ...(await toDraw.neededFor(drawn)) };
}

async function operationsOf(talk: Conversation, number: number) {
  const { rotate, view } = (await talk.ask("GetPage", { pageIndex: number })) as PageFacts;
  const [fnArray, argsArray]: [number[], unknown[]] = [[], []];
  const until = performance.now() + PDF_PAGE_MS;
  await talk.askForPieces(
    "GetOperatorList",
    {
      pageId: number,
      pageIndex: number,
      intent: DISPLAY | NO_ANNOTATIONS | OPERATIONS,
      cacheKey: String(number),
      annotationStorage: new Map(),
      modifiedIds: new Set(),
    },
    (chunk) => {
      if (performance.now() > until) throw new ReadingProblem("too-slow");
      // It uses the same lists for what comes next.
      const { fnArray: fn, argsArray: args } = chunk as Operations;
      for (let at = 0; at < fn.length; at++) {
        fnArray.push(fn[at] as number);
        argsArray.push(args[at]);
      }
    },
  );
  const operations: Operations = { fnArray, argsArray };
  return { operations, ...asShown(view, rotate) };
}

/** Points from the upper left corner of a page as it is shown, turned by quarters to the right. */
function asShown([left, bottom, right, top]: PageFacts["view"], rotate: number) {
  const [width, height] = [right - left, top - bottom];
  const turned: Record<number, Matrix> = {
    0: [1, 0, 0, -1, -left, top],
    90: [0, 1, 1, 0, -bottom, -left],
    180: [-1, 0, 0, 1, right, -bottom],
    270: [0, -1, -1, 0, top, right],
  };
  const isAside = rotate % 180 !== 0;
  return {
    matrix: turned[((rotate % 360) + 360) % 360] ?? (turned[0] as Matrix),
    width: isAside ? height : width,
    height: isAside ? width : height,
  };
}
