import { read } from "../setup/command.mjs";
import { Problem } from "../setup/problem.mjs";
import { ROOT } from "../setup/root.mjs";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
}

/** What npm makes of the lock file, as far as it is read here. */
interface Bill {
  readonly serialNumber?: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

/** The first lines of each part of a package's notices. */
const PART = /^(\S+) (\S+)\nLicence: /gm;

/**
 * A bill of materials in CycloneDX: every package of the lock file with its digest and its licence. Those whose code or
 * fonts are in a package that is released are `required`, the others, which only built or tested it, `excluded`.
 * It is without what would differ from one making to the next: number, time, npm's own version, the name of the folder.
 * @param notices the third-party notices of all packages that are released
 */
export async function billOfMaterials(notices: readonly string[]): Promise<string> {
  const { code, text } = await read("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
    cwd: ROOT,
  });
  if (code !== 0) throw new Problem("npm could not make the bill of materials; run `npm sbom` to see why.");
  const { serialNumber: _, ...bill }: Bill = JSON.parse(text);
  const shipped = new Set(
    notices.flatMap((each) => Array.from(each.matchAll(PART), ([, name, version]) => `${name}@${version}`)),
  );
  const components = bill.components.map((each) => ({
    ...each,
    scope: shipped.delete(`${each.name}@${each.version}`) ? "required" : "excluded",
  }));
  if (shipped.size > 0) throw new Problem(`Shipped, but not in the lock file: ${[...shipped].join(", ")}`);
  const component = { ...bill.metadata.component, name: "bayaniyab", type: "application" };
  return `${JSON.stringify({ ...bill, metadata: { component }, components }, null, 2)}\n`;
}
