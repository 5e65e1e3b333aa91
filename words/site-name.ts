/** The parameters of Punycode, and the beginning of a label that is written in it (RFC 3492, 5; RFC 5890, 2.3.2.1). */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 128];
const PREFIX = "xn--";

/** Letters of one script alone; no marks, and nothing unseen: with them, names can be made to look like others. */
const ONE_SCRIPT = /^(?:[\p{Script=Arabic}0-9.-]+|[\p{Script=Latin}0-9.-]+)$/u;

/**
 * The name of a host for a user: a Persian one in its letters. One that mixes scripts stays as browsers write it, so
 * that none passes for another by letters that look alike.
 */
export function siteName(host: string): string {
  if (!host.includes(PREFIX)) return host;
  const labels = host.split(".").map((label) => (label.startsWith(PREFIX) ? decoded(label.slice(4)) : label));
  const name = labels.includes(null) ? host : labels.join(".").normalize("NFC");
  // What browsers would write otherwise is no name of theirs.
  const isOfBrowsers = URL.canParse(`https://${name}`) && new URL(`https://${name}`).hostname === host;
  return isOfBrowsers && ONE_SCRIPT.test(name) ? name : host;
}

/** A label out of Punycode (RFC 3492, 6.2), or `null` where it is none. */
function decoded(label: string): string | null {
  const plain = Math.max(label.lastIndexOf("-"), 0);
  const points = Array.from(label.slice(0, plain), (letter) => letter.charCodeAt(0));
  let [at, point, index, bias] = [plain > 0 ? plain + 1 : 0, FIRST, 0, FIRST_BIAS];
  while (at < label.length) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(label.charCodeAt(at++));
      index += digit * weight;
      if (!(index < 0x7fffffff)) return null;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapted(index - before, count, before === 0);
    point += Math.floor(index / count);
    index %= count;
    if (point > 0x10ffff) return null;
    points.splice(index++, 0, point);
  }
  return String.fromCodePoint(...points);
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35; anything else is no digit. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : Number.NaN;
}

/** RFC 3492, 6.1. */
function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
