/** The first picture among what was pasted or dropped; `undefined` where there is none. */
export const givenPicture = (given: DataTransfer | null): File | undefined =>
  Array.from(given?.files ?? []).find(({ type }) => type.startsWith("image/"));
