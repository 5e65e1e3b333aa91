import { CardFrame } from "./card-frame";

/** The card when the answer it was opened for cannot be had. */
export const CardProblem = ({ sentence, close }: { sentence: string; close: () => void }) => (
  <CardFrame status={sentence} close={close} />
);
