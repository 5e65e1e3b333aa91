import { mayKeep } from "../stored/desk/store";
import { i18n } from "../words/i18n";
import { OwnPageLink } from "./own-page-link";

/** Leads to the archives that the user has brought, and to more. A private window says nothing of them. */
export function ArchivesLink({ label }: { label: "archives.link" | "archives.manage" }) {
  if (!mayKeep()) return null;
  return (
    <OwnPageLink path="/archives.html" class="archives-link">
      {i18n.t(label)}
    </OwnPageLink>
  );
}
