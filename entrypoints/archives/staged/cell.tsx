import type { ComponentChildren } from "preact";

/** What every cell of the table is given. */
export interface CellProps {
  readonly label: string;
  /** The document that it is about, for who hears one cell alone. */
  readonly about: string;
  readonly basis: string;
  readonly isDisabled: boolean;
}

/** A fact of a document with its name and, below it, where it is from. */
export function Cell({
  label,
  about,
  basis,
  children,
}: Omit<CellProps, "isDisabled"> & { children: ComponentChildren }) {
  return (
    <div class="cell">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child. */}
      <label>
        <span class="of">
          {label}
          <span class="unseen"> {about}</span>
        </span>
        {children}
      </label>
      <small class="basis">{basis}</small>
    </div>
  );
}
