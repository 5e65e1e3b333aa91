/** The part of pdf.js that reads files. It speaks with what shows them in messages alone; here, with `open-pdf.ts`. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: {
    createDocumentHandler(document: object, port: object): string;
    setup(handler: { on(action: string, does: (data: object) => void): void }, port: object): void;
  };
}
