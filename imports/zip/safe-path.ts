/** In UTF-16 units. */
const LONGEST = 1000;

/** A path inside an archive with `/` between its parts; undefined for one that leads out of it or is no path. */
export function safePath(name: string): string | undefined {
  const path = name.replaceAll("\\", "/");
  if (path === "" || path.length > LONGEST || /\p{Cc}/u.test(path) || /^(?:\/|[A-Za-z]:)/.test(path)) return undefined;
  return path.split("/").includes("..") ? undefined : path;
}
