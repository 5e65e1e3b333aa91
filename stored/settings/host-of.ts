/**
 * The site of an address, as it is kept among the quiet sites: its host without `www.` (unless no dot would be left),
 * and without the dot that ends a full name (`example.org.` leads where `example.org` does); `null` where there is none, as for a file.
 */
export function hostOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/\.$/, "").replace(/^www\.(?=.*\.)/, "") : null;
}
