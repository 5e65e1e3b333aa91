/** The page's one live region: how many hits there are, and then what was just done. */
export function StatusLine({ text, notice = "" }: { text: string; notice?: string }) {
  return (
    <p role="status" class="status">
      {text}
      {notice && <span class="notice">{notice}</span>}
    </p>
  );
}
