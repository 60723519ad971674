import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes each folder of entries as one file: `providers/*.json` becomes `providers.json`, a list sorted by id. Other files are copied.
 *
 * @param {string} from - A folder of folders with one JSON file an entry.
 * @param {string} to - The target folder, which is emptied first.
 */
export function bundleKnowledge(from, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const folder of readdirSync(from, { withFileTypes: true })) {
    if (!folder.isDirectory()) {
      copyFileSync(join(from, folder.name), join(to, folder.name));
      continue;
    }
    const names = readdirSync(join(from, folder.name)).filter((name) => name.endsWith('.json'));
    const texts = names.map((name) => readFileSync(join(from, folder.name, name), 'utf8'));
    writeFileSync(join(to, `${folder.name}.json`), joinEntries(texts));
  }
}

/**
 * One JSON list of many entries, sorted by id and without white space. Two entries of one id are a mistake and throw.
 *
 * @param {readonly string[]} texts - One JSON object each, with a text `id`.
 */
export function joinEntries(texts) {
  /** @type {Map<string, unknown>} */
  const entries = new Map();
  for (const text of texts) {
    const entry = JSON.parse(text);
    if (entries.has(entry.id)) throw new Error(`Two entries have the id ${entry.id}`);
    entries.set(entry.id, entry);
  }
  const ids = [...entries.keys()].sort();
  return JSON.stringify(ids.map((id) => entries.get(id)));
}
