interface Props {
  text: string;
  notice?: string;
  /** Only for those who hear the page: what others see elsewhere. */
  unseen?: string;
}

/** The page's one live region: how many hits there are, and then what was just done. */
export function StatusLine({ text, notice = "", unseen = "" }: Props) {
  return (
    <p role="status" class="status">
      {text}
      {notice && <span class="notice">{notice}</span>}
      {unseen && <span class="unseen">{unseen}</span>}
    </p>
  );
}
