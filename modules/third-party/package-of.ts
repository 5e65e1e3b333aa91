/** What bundlers put into a bundle from nowhere on disk, and whose it is. */
const VIRTUAL: readonly (readonly [beginning: string, name: string])[] = [
  ["\0rolldown/", "rolldown"],
  ["\0vite/", "vite"],
  ["\0virtual:wxt-", "wxt"],
];

/**
 * The package that a module of a bundle is from, by the bundler's name for the module: its folder in `node_modules`, which is
 * its name, or, where it is installed inside another, as in `a/node_modules/b`, which may be another version than the one
 * outside. `undefined` for our own code.
 */
export function packageOf(id: string): string | undefined {
  const [, ...installed] = id.replaceAll("\\", "/").split(/(?:^|\/)node_modules\//);
  const own = installed.pop();
  if (own === undefined) return VIRTUAL.find(([beginning]) => id.startsWith(beginning))?.[1];
  return [...installed, /^(?:@[^/]+\/)?[^/]+/.exec(own)?.[0]].join("/node_modules/");
}
