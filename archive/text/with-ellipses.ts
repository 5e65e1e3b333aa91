import type { Cuts } from "../types";

/** The words of an excerpt, with an ellipsis at each side where its paragraph goes on. */
export const withEllipses = ({ text, cutBefore, cutAfter }: Cuts & { readonly text: string }): string =>
  `${cutBefore ? "… " : ""}${text}${cutAfter ? " …" : ""}`;
