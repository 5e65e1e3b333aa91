/** Runs works one after the other, in the order they came. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

export function aloneOf(): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}

/** The same object, with each call of an async method a work of its own. */
export function oneAtATime<T extends object>(object: T, alone: Alone): T {
  return new Proxy(object, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => alone(() => value.apply(target, args));
    },
  });
}
