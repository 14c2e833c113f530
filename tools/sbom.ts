// The bill of materials, as CycloneDX: the same at every build, so without a time or a serial number.
import { Contrib, Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import parseSpdx from "spdx-expression-parse";
import type { BundledPackage } from "./bundled-package.js";
import { json } from "./bundled-packages.js";
import { fromRoot } from "./root.js";

const licences = new Contrib.License.Factories.LicenseFactory((written) => void parseSpdx(written));
const components = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  licences,
);

export function sbom(packages: readonly BundledPackage[]): string {
  const bom = new Models.Bom();
  const product = componentOf(json(fromRoot("package.json")), Enums.ComponentType.Application);
  product.bomRef.value = product.name;
  bom.metadata.component = product;
  const made = new Map(packages.map((each) => [each.folder, bundled(each)] as const));
  for (const component of made.values()) bom.components.add(component);
  const ipadic = dictionary();
  bom.components.add(ipadic);
  const link = (from: Models.Component, to: readonly string[]): void => {
    for (const [folder, { bomRef }] of made) if (to.includes(folder)) from.dependencies.add(bomRef);
  };
  for (const { folder, needs } of packages) {
    const component = made.get(folder);
    if (component !== undefined) link(component, needs);
    if (folder.endsWith("/kuromoji")) component?.dependencies.add(ipadic.bomRef);
  }
  const needed = new Set(packages.flatMap(({ needs }) => needs));
  link(
    product,
    packages.map(({ folder }) => folder).filter((folder) => !needed.has(folder)),
  );
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function bundled({ folder, manifest, integrity }: BundledPackage): Models.Component {
  const component = componentOf(manifest, Enums.ComponentType.Library);
  component.bomRef.value = folder;
  component.scope = Enums.ComponentScope.Required;
  component.purl = `pkg:npm/${manifest.name.replace("@", "%40")}@${manifest.version}`;
  if (integrity !== undefined) {
    const [algorithm, hash] = Contrib.FromNodePackageJson.Utils.parsePackageIntegrity(integrity);
    component.hashes.set(algorithm, hash);
  }
  return component;
}

function componentOf(manifest: unknown, type: Enums.ComponentType): Models.Component {
  const component = components.makeComponent(manifest as object, type);
  if (component === undefined) throw new Error("a package has no name");
  return component;
}

/** The words that the tokenizer knows are no package: they come with kuromoji. */
function dictionary(): Models.Component {
  const component = new Models.Component(Enums.ComponentType.Data, "mecab-ipadic", {
    version: "2.7.0-20070801",
    bomRef: "mecab-ipadic",
    description: "The dictionary in dist/data/ipadic.bin, taken from kuromoji",
  });
  component.licenses.add(licences.makeNamedLicense("IPADIC and ICOT, see NOTICE"));
  return component;
}
