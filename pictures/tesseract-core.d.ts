/** What is used of Tesseract as it was compiled to WebAssembly; the package has no types. */
declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
  export interface TesseractApi {
    /** 0 where it worked. */
    Init(folder: null, languages: string, engine: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Takes the file `/input`. 0 where it worked. */
    SetImageFile(): number;
    Recognize(monitor: null): number;
    GetJSONText(): string;
    End(): void;
  }

  export interface TesseractCore {
    readonly FS: { writeFile(name: string, bytes: Uint8Array): void };
    readonly TessBaseAPI: new () => TesseractApi;
    destroy(it: object): void;
  }

  export default function createCore(options: {
    readonly wasmBinary: Uint8Array;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }): Promise<TesseractCore>;
}
