/** Longer than a browser takes to begin writing the file: the address is the file's only source until then. */
const PATIENCE_MS = 60_000;

/** Hands the user a file, made here and asked of no server. */
export function download(content: string | Blob, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
}
