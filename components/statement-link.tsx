import type { ComponentChildren } from "preact";
import type { Place } from "../messages/requests";
import { openReader } from "./open-reader";

interface Props {
  place: Place;
  announce: (text: string) => void;
  children: ComponentChildren;
}

/**
 * A link to a statement in the reader. A plain click hands the query over in memory; its address, which a user may
 * copy or open in a new window, names the statement alone.
 */
export function StatementLink({ place, announce, children }: Props) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void openReader(place, announce);
  };
  return (
    <a href={`/reader.html?statement=${place.id}`} lang="fa" dir="rtl" data-lasting onClick={open}>
      {children}
    </a>
  );
}
