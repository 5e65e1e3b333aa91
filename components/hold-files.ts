const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Has a browser not show a file that is dropped on this page in the place of the page, until the signal aborts. */
export function holdFiles(signal: AbortSignal): void {
  const hold = (event: DragEvent) => {
    if (holdsFiles(event)) event.preventDefault();
  };
  addEventListener("dragover", hold, { signal });
  addEventListener("drop", hold, { signal });
}
