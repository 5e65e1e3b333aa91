import { i18n } from "../../../words/i18n";

/** The kinds that a document can be of, and that it is not known. */
export const KindOptions = () => (
  <>
    <option value="">{i18n.t("archives.noKind")}</option>
    {(["statement", "announcement", "message", "call"] as const).map((kind) => (
      <option key={kind} value={kind}>
        {i18n.t(`kind.${kind}`)}
      </option>
    ))}
  </>
);
