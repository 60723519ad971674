import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { packageFile } from '../package-file.mjs';
import { projectPath } from '../project-path.mjs';
import { captureProgram } from '../run-program.mjs';
import { packageFolder } from './builder-config.mjs';
import { identity } from './identity.mjs';

/**
 * The parts of a CycloneDX document that are read here.
 *
 * @typedef {object} BillOfMaterials
 * @property {string} [serialNumber]
 * @property {Record<string, unknown>} metadata
 * @property {readonly Component[]} components
 * @property {readonly { readonly ref: string, readonly dependsOn?: readonly string[] }[]} dependencies
 *
 * @typedef {{ readonly 'bom-ref': string, readonly name: string, readonly version: string }} Component
 */

/**
 * Writes the bill of materials of what is shipped: the bundled packages of both programs, and Electron.
 *
 * @param {string} electron - The version of Electron that is packed.
 * @returns {Promise<string>} Its path.
 */
export async function writeBillOfMaterials(electron) {
  // Inter is a package of development and is shipped all the same.
  const everything = ['--include=dev', '--include=peer', '--include=optional'];
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', ...everything, '--loglevel=error'];
  const ended = await captureProgram('npm', args);
  if (ended.code !== 0) throw new CannotGoOn(`npm could not write the bill of materials: ${ended.errors}`);
  const shipped = ['window', 'command-line'].flatMap((program) =>
    JSON.parse(readFileSync(projectPath('dist', 'shipped', `${program}.json`), 'utf8')),
  );
  const bill = billOfShipped(JSON.parse(ended.output), shipped, electron);
  const file = join(packageFolder, `${identity.command}-${packageFile.version}.cdx.json`);
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  return file;
}

/**
 * The part of a bill that is shipped. Throws where a shipped package is missing in the bill. What differs from run to run is left out.
 *
 * @param {BillOfMaterials} bill - Of everything in package-lock.json.
 * @param {readonly { readonly name: string, readonly version: string }[]} shipped
 * @param {string} electron - The version of Electron that is packed; it may be another than that of package-lock.json.
 */
export function billOfShipped({ serialNumber: _serialNumber, ...bill }, shipped, electron) {
  const names = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const listed = bill.components.filter(({ name, version }) => names.has(`${name}@${version}`));
  const missing = [...names].filter((name) => !listed.some((one) => `${one.name}@${one.version}` === name));
  if (missing.length > 0) throw new Error(`The bill of materials lacks ${missing.join(', ')}`);

  const runtime = {
    'bom-ref': `electron@${electron}`,
    type: 'framework',
    name: 'electron',
    version: electron,
    purl: `pkg:npm/electron@${electron}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
  const components = [...listed, runtime];
  const refs = new Set(components.map((component) => component['bom-ref']));
  const { timestamp: _timestamp, ...metadata } = bill.metadata;
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
  return { ...bill, metadata, components, dependencies };
}
