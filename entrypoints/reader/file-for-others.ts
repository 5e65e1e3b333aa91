import type { Statement } from "../../archive/types";

/**
 * The file of a statement as it may be handed out. In the reader's own archives its folders are those of their machine,
 * which may tell more than they want; in the bundled one they lead to the file.
 */
export const fileForOthers = ({ file, archive }: Pick<Statement, "file" | "archive">): string =>
  archive ? (file.split(/[\\/]/).at(-1) ?? "") : file;
