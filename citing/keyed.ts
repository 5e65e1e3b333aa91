import type { Citable } from "./citable";

/** Gives each of several citations a key of its own in one file: the statement's id, numbered where it comes again. */
export function keyed(citables: readonly Citable[]): { key: string; citable: Citable }[] {
  const times = new Map<string, number>();
  return citables.map((citable) => {
    // A stroke parts the archive from the statement, and is no letter of a key.
    const id = citable.statement.id.replace("/", "-");
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { key: time === 1 ? id : `${id}.${time}`, citable };
  });
}
