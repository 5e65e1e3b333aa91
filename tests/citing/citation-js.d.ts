/** citation-js carries no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    readonly data: readonly object[];
    format(as: "bibliography", options: { format: "text"; template: string; lang: string }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
