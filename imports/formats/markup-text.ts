import type { Line } from "../cleaning/line";

/** Lines in the making out of marked-up text, whose white space is one space unless it is kept. */
export class MarkupText {
  private readonly lines: Line[] = [];
  private text = "";

  /** @param keepsLines white space is as written, as in `pre` */
  add(text: string, keepsLines = false): void {
    if (!keepsLines) {
      this.text += text.replace(/[ \t\n\r\f]+/g, " ");
      return;
    }
    const [first = "", ...more] = text.split(/\r\n|\r|\n/);
    this.text += first;
    for (const line of more) {
      this.endLine();
      this.text += line;
    }
  }

  /** @param why where the line is no part of the reading text */
  endLine(why?: string): void {
    const isBlank = this.text.trim() === "";
    if (!isBlank) this.lines.push({ text: this.text, ...(why !== undefined && { why }) });
    this.text = "";
  }

  /** @param why where what is before it is no part of the reading text */
  endParagraph(why?: string): void {
    this.endLine(why);
    if (this.lines.at(-1)?.text !== "") this.lines.push({ text: "" });
  }

  taken(): Line[] {
    return this.lines;
  }
}
