/** White space that a page shows as a space; a block has its line ends elsewhere. One unit for one: offsets stay. */
const SPACE = /[\t\n\f\r]/g;

interface Piece {
  readonly node: Text;
  /** Where the piece begins in the node, and where in the block. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
  /** Whether line ends are shown as such. */
  readonly isPre: boolean;
}

const shown = (text: string, isPre: boolean) => (isPre ? text : text.replace(SPACE, " "));

/** Text that a page shows in one run, without a break of its layout, with the way back to the page's own nodes. */
export class Block {
  text = "";
  readonly #pieces: Piece[] = [];

  add(node: Text, from: number, length: number, isPre: boolean): void {
    this.#pieces.push({ node, from, at: this.text.length, length, isPre });
    this.text += shown(node.data.substring(from, from + length), isPre);
  }

  /** The stretch of the page where `[start, end)` of the text stands; `null` once it stands there no more. */
  rangeOf(start: number, end: number): Range | null {
    const touched = this.#pieces.filter((piece) => piece.at < end && piece.at + piece.length > start);
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last || !touched.every((piece) => this.#stands(piece, start, end))) return null;
    const range = document.createRange();
    range.setStart(first.node, first.from + start - first.at);
    range.setEnd(last.node, last.from + end - last.at);
    return range;
  }

  #stands({ node, from, at, length, isPre }: Piece, start: number, end: number): boolean {
    const [begin, stop] = [Math.max(start, at), Math.min(end, at + length)];
    const now = node.data.substring(from + begin - at, from + stop - at);
    return node.isConnected && shown(now, isPre) === this.text.slice(begin, stop);
  }
}
