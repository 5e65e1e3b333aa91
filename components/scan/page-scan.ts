import * as v from "valibot";
import { askQuotations } from "../../messages/ask-quotations";
import { TOP_FRAME } from "../../messages/page-script";
import { FromScanned, type MarkedTrace, type QuotedStatement, type ToScanned } from "../../messages/scan";
import { isPart } from "../share";
import { onNewAddress } from "./on-new-address";
import { type OpenDocument, openDocuments } from "./open-documents";
import { LONGEST_READING_MS, Patience } from "./patience";
import { ScanProblemError } from "./scan-problem";
import { styleMarks } from "./style-marks";

/** A sentence of the page that quotes the archive. */
export interface FoundSentence {
  readonly frame: number;
  /** Its number in the document of that frame. */
  readonly index: number;
  readonly text: string;
  /** What it quotes, the likeliest first; never empty. */
  readonly quoted: readonly QuotedStatement[];
}

export interface Progress {
  /** How many sentences were looked up, of how many; `total` grows until every document of the page was read. */
  readonly done: number;
  readonly total: number;
  /** In the order of the page. */
  readonly found: readonly FoundSentence[];
  /** A part of the page did not answer, and was left out from there on. */
  readonly isPartial: boolean;
}

/** What is known of a page before it is scanned. */
export const NO_PROGRESS: Progress = { done: 0, total: 0, found: [], isPartial: false };

/** The scan of one page. It lives as long as its signal; then the page is as it was before. */
export class PageScan {
  #progress = NO_PROGRESS;
  readonly #ports = new Map<number, OpenDocument["port"]>();
  readonly #shown = new Map<string, (isThere: boolean) => void>();

  /**
   * @param isQuiet nothing is put into the page and nothing moves in it: it is only read
   * @param tell called at every step
   * @param onLeft the page has gone, or become another one, be it during the scan or long after it
   */
  constructor(
    readonly tab: number,
    readonly isQuiet: boolean,
    private readonly tell: (progress: Progress) => void,
    private readonly onLeft: () => void,
    private readonly signal: AbortSignal,
  ) {
    onNewAddress(tab, onLeft, signal);
  }

  /**
   * Scans the page to its end, or until the signal aborts.
   * @throws {ScanProblemError} when the page cannot be scanned, or navigates during the scan.
   * @throws {ProblemError} when the background cannot answer.
   */
  async run(): Promise<void> {
    const { documents, isWhole } = await openDocuments(this.tab);
    if (!isWhole) this.#step({ isPartial: true });
    const highlight = this.isQuiet ? null : `h${crypto.randomUUID().slice(0, 8)}`;
    // A frame that is stuck would delay the style sheet for all, so it is not awaited.
    if (highlight && !this.signal.aborted) void styleMarks(this.tab, highlight, this.signal).catch(console.warn);
    await Promise.all(documents.map((document) => this.#scan(document, highlight)));
  }

  /** Brings a sentence into view and marks it as the current one. Resolves to `false` when it stands there no more. */
  show({ frame, index }: FoundSentence): Promise<boolean> {
    const port = this.#ports.get(frame);
    if (!port) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.#shown.set(`${frame} ${index}`, resolve);
      send(port, { type: "show", index });
    });
  }

  #scan({ frame, port }: OpenDocument, highlight: string | null): Promise<void> {
    return new Promise((resolve, reject) => {
      let [done, received, total] = [0, 0, 0];
      let chunks: Promise<unknown> = Promise.resolve();
      let hasGivenUp = false;
      const close = () => port.disconnect();
      const giveUp = () => {
        if (received === 0) close();
        if (received === 0 && frame === TOP_FRAME) return reject(new ScanProblemError("frozen"));
        hasGivenUp = true;
        // What it has said is looked up still; what it has not is not counted.
        chunks = chunks.then(() => {
          this.#step({ total: this.#progress.total - (total - received), isPartial: true });
          resolve();
        });
      };
      const patience = new Patience(giveUp);
      const readUntil = Date.now() + LONGEST_READING_MS;
      const heard = async (said: FromScanned & { type: "sentences" }) => {
        if (this.signal.aborted) return;
        if (said.from === 0) this.#step({ total: this.#progress.total + said.total });
        await this.#lookUp(frame, port, said);
        done += said.texts.length;
        if (done >= said.total) resolve();
      };
      port.onMessage.addListener((message: unknown) => {
        const { success, output: said } = v.safeParse(FromScanned, message);
        if (!success) return;
        if (said.type === "shown") return this.#shown.get(`${frame} ${said.index}`)?.(said.isThere);
        if (hasGivenUp) return;
        if (said.type !== "reading" || Date.now() < readUntil) patience.renew();
        if (said.type === "reading") return;
        received += said.texts.length;
        total = said.total;
        if (received >= total) patience.end();
        // One after the other: the background does one thing at a time too.
        chunks = chunks.then(() => heard(said)).catch(reject);
      });
      port.onDisconnect.addListener(() => {
        patience.end();
        this.#ports.delete(frame);
        if (frame !== TOP_FRAME) return resolve();
        reject(new ScanProblemError("left"));
        this.onLeft();
      });
      this.signal.addEventListener("abort", () => {
        patience.end();
        close();
        resolve();
      });
      if (this.signal.aborted) return close();
      this.#ports.set(frame, port);
      send(port, { type: "start", highlight });
    });
  }

  async #lookUp(frame: number, port: OpenDocument["port"], { texts, from }: FromScanned & { type: "sentences" }) {
    for await (const { looked, quoting } of askQuotations(texts)) {
      if (this.signal.aborted) return;
      const found = quoting.map(({ index, quoted }): FoundSentence => {
        return { frame, index: from + index, text: texts[index] ?? "", quoted };
      });
      const all = [...this.#progress.found, ...found].sort((a, b) => a.frame - b.frame || a.index - b.index);
      this.#step({ done: this.#progress.done + looked, found: all });
      const marks = found.flatMap(({ index, quoted: [first] }) => (first ? { index, trace: markOf(first) } : []));
      if (!this.isQuiet && marks.length > 0) send(port, { type: "mark", marks });
    }
  }

  #step(step: Partial<Progress>): void {
    this.#progress = { ...this.#progress, ...step };
    this.tell(this.#progress);
  }
}

/** A mark stands for the whole sentence: one of which only a part is quoted is not the statement's own. */
const markOf = (quoted: QuotedStatement): MarkedTrace => (isPart(quoted) ? "edited" : quoted.trace);

const send = (port: OpenDocument["port"], message: ToScanned) => port.postMessage(message);
