import { isAllowed } from "./licences.ts";

/** A component of a CycloneDX document, as far as it is read here. */
export interface Component {
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly "bom-ref": string;
  readonly purl?: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** A CycloneDX document in JSON, as far as it is read here. */
export interface Sbom {
  readonly components: readonly Component[];
  readonly [other: string]: unknown;
}

/** What stands in the package.json of a package. */
export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
}

/** The licence of a component as one SPDX expression; "" where it has none. */
export function licenceOf({ licenses = [] }: Component): string {
  const each = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? "");
  return each.length > 1 ? each.map((one) => `(${one})`).join(" AND ") : (each[0] ?? "");
}

/** The document with the packages that only the build brings, which an installation without them would not name. */
export function withBundled(sbom: Sbom, bundled: readonly PackageFile[]): Sbom {
  const known = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
  const more = bundled
    .filter(({ name, version }) => !known.has(`${name}@${version}`))
    .map(({ name, version, license }): Component => ({
      "bom-ref": `${name}@${version}`,
      type: "library",
      name,
      version,
      purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
      licenses: typeof license === "string" ? [{ expression: license }] : [],
    }));
  return { ...sbom, components: [...sbom.components, ...more] };
}

/** One package a line: name, version, licence. */
export function packageList({ components }: Sbom): string {
  const lines = components.map((each) => `${each.name} ${each.version} · ${licenceOf(each) || "no licence"}`);
  return `${lines.toSorted((one, other) => one.localeCompare(other, "en")).join("\n")}\n`;
}

/** What stands against shipping these packages, a sentence each. */
export function licenceFaults({ components }: Sbom): readonly string[] {
  return components
    .filter((each) => !isAllowed(licenceOf(each)))
    .map((each) => {
      const licence = licenceOf(each);
      return licence === ""
        ? `${each.name} ${each.version} names no licence.`
        : `${each.name} ${each.version} is under ${licence}, which is not among those allowed (scripts/sbom/licences.ts).`;
    });
}
