import type { KeptReason } from "../../kept/kept-problem";
import { i18n } from "../../words/i18n";

/** Says why archives could not be kept or read; nothing where they could. */
export const Trouble = ({ problem }: { problem: KeptReason | undefined }) =>
  problem && (
    <p role="alert" class="trouble">
      {i18n.t(`archives.problem.${problem}`)}
    </p>
  );
