import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../build/project-path.mjs';
import { parts } from '../build/testing/parts.mjs';

/** The folders that are kept, of those at the top. */
const topFolders = ['.ci', '.github', 'build', 'electron', 'renderer', 'tests'];

/** Every file and folder of the project by its path; a folder's ends with a slash. */
const tree: ReadonlySet<string> = new Set(
  readdirSync(projectPath(), { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    return topFolders.includes(entry.name) ? [`${entry.name}/`, ...below(entry.name)] : [];
  }),
);

function below(folder: string): readonly string[] {
  return readdirSync(projectPath(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.name === '.runtime' || entry.name === '.node') return [];
    return entry.isDirectory() ? [`${path}/`, ...below(path)] : [path];
  });
}

function readDocument(name: string): string {
  return readFileSync(projectPath(name), 'utf8');
}

/** Whether something with this name, or with a path that ends with it, lies below a folder. A folder may be named without its slash. */
function isThere(name: string, folder = ''): boolean {
  const ends = [name, `${name.replace(/\/$/, '')}/`].map((end) => `/${end.replace(/\/?\*$/, '/')}`);
  return [...tree].some((path) => path.startsWith(folder) && ends.some((end) => `/${path}`.endsWith(end)));
}

/** What a document calls by its path or file name, in backticks. Links to other projects and patterns of names are left out. */
function pathsIn(text: string): readonly string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`(?!\])/g)].map(([, span = '']) => span);
  return spans.filter(
    (span) =>
      /^[\w@.-]+(?:\/[\w@.*-]+)*\/?$/.test(span) &&
      /\/|\.(?:tsx?|mjs|cjs|css|svg|md|json)$/.test(span) &&
      !span.startsWith('dist/'),
  );
}

/** Files that the program writes for its users, or for mail programs. */
const written: readonly string[] = ['policies.json', 'report.json'];

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'tests/bench/README.md'];

describe.each(documents)('%s', (name) => {
  const text = readDocument(name);

  it('names no path that is not there', () => {
    expect(pathsIn(text).filter((path) => !written.includes(path) && !isThere(path))).toEqual([]);
  });

  it('names only scripts of package.json, and parts of the tests', () => {
    const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm run ([\w-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
    const called = [...text.matchAll(/\bnpm test -- ([\w -]+)/g)].flatMap(([, words = '']) => words.split(' '));
    const known: readonly string[] = parts.map((part) => part.name);
    expect(called.filter((part) => !known.includes(part))).toEqual([]);
  });
});

/** A line of the map: the paths that it is about, and its words. */
interface MapLine {
  readonly paths: readonly string[];
  readonly words: string;
}

/** The map of ARCHITECTURE.md: names at an indent of two for each folder above them, then words, which may go on in the next line. */
function readMap(text: string): readonly MapLine[] {
  const [, block = ''] = /## The map\n\n```\n([\s\S]*?)```/.exec(text) ?? [];
  const lines: { paths: readonly string[]; words: string }[] = [];
  const above: string[] = [];
  for (const line of block.trimEnd().split('\n')) {
    const indent = line.search(/\S/);
    const [, names = '', words = ''] = /^\s*((?:[\w.-]+(?:\/|\.\w+) ?)+)(?:\s+(.*))?$/.exec(line) ?? [];
    const depth = indent / 2;
    if (names === '' || depth > above.length) {
      const last = lines.at(-1);
      if (last !== undefined) last.words += ` ${line.trim()}`;
      continue;
    }
    const folder = above.slice(0, depth).join('');
    const paths = names
      .trim()
      .split(' ')
      .map((one) => `${folder}${one}`);
    lines.push({ paths, words });
    above.splice(depth, above.length, (paths.at(-1) ?? '').slice(folder.length));
  }
  return lines;
}

describe('the map of ARCHITECTURE.md', () => {
  const map = readMap(readDocument('ARCHITECTURE.md'));
  const mapped = map.flatMap(({ paths }) => paths);

  it('has only what is there, in its lines and in their words', () => {
    expect(mapped.length).toBeGreaterThan(40);
    expect(mapped.filter((path) => !tree.has(path))).toEqual([]);
    const inWords = map.flatMap(({ paths: [path = ''], words }) =>
      [...words.matchAll(/(?<![\w.-])(?:[\w-]+\/(?=[\s,;)]|$)|[\w-]+\.(?:tsx?|css|mjs)\b)/g)].map(
        ([name]) => [name, path] as const,
      ),
    );
    expect(inWords.length).toBeGreaterThan(10);
    expect(inWords.filter(([name, path]) => !isThere(name, path.endsWith('/') ? path : ''))).toEqual([]);
  });

  it.each(['', 'electron/', 'electron/core/', 'electron/cli/', 'build/', 'tests/'])(
    'has every folder of “%s”',
    (folder) => {
      const words = map
        .filter(({ paths }) => paths.includes(folder))
        .map((line) => line.words)
        .join(' ');
      const inside = [...tree].filter((path) => path.startsWith(folder) && /^[^/]+\/$/.test(path.slice(folder.length)));
      const isMirror = (name: string) => folder === 'tests/' && isThere(name, '') && tree.has(`electron/${name}`);
      const forgotten = inside.filter((path) => {
        const name = path.slice(folder.length);
        return !mapped.includes(path) && !words.split(/[\s,;()]+/).includes(name) && !isMirror(name);
      });
      expect(forgotten).toEqual([]);
    },
  );
});

it('ARCHITECTURE.md gives a reason for each package, and for no other', () => {
  const [, table = ''] = /## Dependencies\n([\s\S]*)\nNot used:/.exec(readDocument('ARCHITECTURE.md')) ?? [];
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].slice(1).flatMap(([, names = '']) => names.split(', '));
  const manifest = JSON.parse(readDocument('package.json')) as Record<'dependencies' | 'devDependencies', object>;
  const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  const covers = (name: string, used: string) =>
    name.endsWith('*') ? used.startsWith(name.slice(0, -1)) : used === name;
  expect(named.length).toBeGreaterThan(20);
  // Types say nothing of their own.
  const unexplained = used.filter((one) => !one.startsWith('@types/') && !named.some((name) => covers(name, one)));
  expect(unexplained).toEqual([]);
  expect(named.filter((name) => !used.some((one) => covers(name, one)))).toEqual([]);
});
