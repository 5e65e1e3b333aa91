/** A data file is not the one this build was made with. Nothing of it may be shown. */
export class ArchiveDamagedError extends Error {
  constructor(
    /** Name of the file, as shipped. */
    readonly file: string,
  ) {
    super(`The archive's file ${file} is damaged: its SHA-256 is not the one this build was made with.`);
    this.name = "ArchiveDamagedError";
  }
}
