import { blobFile, unreadableFile } from "../../../imports/found-file";
import type { FoundFile } from "../../../imports/types";
import type { GivenFile } from "./messages";

/** A file that the page handed over, to be read. */
export const givenFile = ({ path, blob }: GivenFile): FoundFile => (blob ? blobFile(path, blob) : unreadableFile(path));
