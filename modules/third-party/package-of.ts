/** What bundlers put into a bundle from nowhere on disk, and whose it is. */
const VIRTUAL: readonly (readonly [beginning: string, name: string])[] = [
  ["\0rolldown/", "rolldown"],
  ["\0vite/", "vite"],
  ["\0virtual:wxt-", "wxt"],
];

/**
 * The package that a module of a bundle is from, by the bundler's name for the module; `undefined` for our own code.
 * One that is installed inside another is named by its own name: `a/node_modules/b/x.js` is of `b`.
 */
export function packageOf(id: string): string | undefined {
  const installed = id
    .split(/(?:^|[/\\])node_modules[/\\]/)
    .slice(1)
    .at(-1);
  if (installed) return /^(?:@[^/\\]+[/\\])?[^/\\]+/.exec(installed)?.[0].replace("\\", "/");
  return VIRTUAL.find(([beginning]) => id.startsWith(beginning))?.[1];
}
