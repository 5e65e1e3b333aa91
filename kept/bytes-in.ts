import { DATA_FILES, type DataBytes, type DataFile } from "../archive/data-files";

/** How much an archive's files take. */
export const bytesIn = (files: DataBytes): number =>
  Object.keys(DATA_FILES).reduce((sum, file) => sum + files[file as DataFile].length, 0);
