import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../electron/words/en';

const belowNode = ['electron/contract', 'electron/core', 'electron/engine'];
const belowPrograms = [...belowNode, 'electron/node', 'electron/words', 'node:*'];

/** What each layer may import besides itself: layers, after `type` only their types, and packages. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'electron/contract': ['npm:valibot'],
  'electron/words': ['type electron/contract', 'npm:intl-messageformat'],
  'electron/core': [
    ...['electron/contract', 'type electron/words'],
    ...['npm:fast-xml-parser', 'npm:plist', 'npm:tldts', 'npm:fflate', 'npm:ipaddr.js', 'npm:uqr'],
  ],
  'electron/engine': ['electron/contract', 'electron/core'],
  'electron/node/scripted-server': [
    ...belowNode,
    'electron/node',
    'node:*',
    'npm:@peculiar/x509',
    'npm:reflect-metadata',
  ],
  'electron/node': [
    ...[
      ...belowNode,
      'package.json',
      'build/packaging/publisher.json',
      'node:*',
      'npm:valibot',
      'npm:nodemailer',
      'npm:imapflow',
    ],
    'npm:socks',
  ],
  'electron/cli': [...belowPrograms, 'npm:@clack/prompts', 'npm:fast-string-width'],
  'electron/main': [...belowPrograms, 'npm:electron'],
  'electron/preload': ['electron/contract', 'npm:electron'],
  renderer: [
    ...['electron/contract', 'electron/core', 'electron/words'],
    ...['npm:react', 'npm:react-dom', 'npm:react-aria-components', 'npm:intl-messageformat'],
  ],
};

/** Code that has one place. */
const places = [
  { code: /\bipcRenderer\b/, place: /^electron\/preload\//, rule: 'only the preload uses ipcRenderer' },
  {
    code: /\bipcMain\b|\bwebContents\.send\b/,
    place: /^electron\/main\/ipc\.ts$/,
    rule: 'main talks to the window only in electron/main/ipc.ts',
  },
  {
    code: /\bwindow\.mailwright\b/,
    place: /^renderer\/bridge\.ts$/,
    rule: 'only renderer/bridge.ts reads window.mailwright',
  },
  {
    code: /\bapp\.on\('(second-instance|open-file)'/,
    place: /^electron\/main\/main\.ts$/,
    rule: 'only main.ts, which is loaded first, hears what the system hands over',
  },
  {
    code: /\bpublisher\.json\b/,
    place: /^electron\/node\/publisher\.ts$/,
    rule: 'only publisher.ts, which reads nothing else, says who publishes',
  },
  { code: /\b(async|await)\b/, place: /^(?!electron\/core\/)/, rule: 'core is synchronous' },
  {
    code: /\.reveal\(/,
    place:
      /^electron\/(node\/([\w-]+-login|mail-connection|ask-proxy)\.ts$|core\/programs\/|core\/secrecy\/secret-cover\.ts$)/,
    rule: 'a password is revealed only to a server, to a proxy, in an export, or to be taken out of texts',
  },
  {
    code: /\bprocess\.std(out|err)\b|\{[^}]*\bstd(out|err)\b[^}]*\}\s*=\s*process\b|\bconsole\./,
    place: /^electron\/cli\/standard-streams\.ts$|^(?!electron\/cli\/)/,
    rule: 'the command line writes only through standard-streams.ts, which cleans what it writes',
  },
  {
    code: /\.write\(/,
    place:
      /^electron\/cli\/wizard\/(styled-prompter|plain-prompter|pasted-lines|live-status)\.ts$|^(?!electron\/cli\/wizard\/)/,
    rule: 'the terminal wizard writes only through a prompter, which printable-prompter.ts stands before',
  },
  {
    code: /\bcreate(Styled|Plain)Prompter\(/,
    place: /^electron\/cli\/wizard\/(run-wizard|styled-prompter|plain-prompter)\.ts$/,
    rule: 'only run-wizard.ts makes a prompter, a printable one',
  },
  {
    code: /\b(message|label|reason|trustReason|title)\??\.id\b\s*([!=]==|\??\.(startsWith|endsWith|includes)\()|\b(?!finding\b)\w+\.id\s*[!=]==\s*\w+\.id\b|\bactions\??\.?(\[0\]|at\(0\))|\bcause\??\.(startsWith|endsWith|includes)\(/,
    place: /^$/,
    rule: 'words, the place of a button and the start of a name decide nothing; a field does',
  },
  {
    code: /\bvalues\??\.?\[\s*['"`]/,
    place: /^electron\/words\//,
    rule: 'nothing is read back out of the values of a sentence; it is a field',
  },
  {
    code: /\bsay\([^()]*(?:\([^()]*\)[^()]*)*\)\s*[!=]==|[!=]==\s*say\(|JSON\.stringify\((?:\w+\.)*label\)/,
    place: /^electron\/cli\/ask-yes-no\.ts$/,
    rule: 'how a sentence sounds decides nothing but what a person has typed; a field does',
  },
  {
    code: /\bsayIn\(/,
    place: /^electron\/cli\/(mailwright|our-mistake)\.ts$|^(?!electron\/cli\/)/,
    rule: 'commands take the sentences that mailwright.ts gives them, which a terminal never acts on',
  },
];

/** The ids of sentences; those of one word are names of other things too. */
const sentences: ReadonlySet<string> = new Set(Object.keys(en).filter((id) => id.includes('.')));

const compared =
  /[!=]==\s*['"`](?<after>[\w.-]+)['"`]|['"`](?<before>[\w.-]+)['"`]\s*[!=]==|\bcase\s+['"`](?<choice>[\w.-]+)['"`]\s*:|\.(?:includes|startsWith|endsWith|has)\(\s*['"`](?<member>[\w.-]+)['"`]/g;

const sentenceRule = 'is the id of a sentence, which decides nothing; a field does';

/** The ids of sentences with which some code compares. */
function comparedSentences(code: string): readonly string[] {
  const literals = [...code.matchAll(compared)].map(
    ({ groups: { after, before, choice, member } = {} }) => after ?? before ?? choice ?? member ?? '',
  );
  return literals.filter((literal) => sentences.has(literal));
}

const statement = /^(?:import|export) (?<type>type )?(?:[\w\s{},*$]+ from )?['"](?<from>[^'"]+)['"]/gm;
const lazyImport = /\b(?:import|require)\(\s*['"](?<from>[^'"]+)['"]/g;

/** One sentence for each import, and each piece of code, that is not where it may be. */
function findTrespasses(file: string, text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');
  const layer = Object.keys(layers).find((name) => file.startsWith(`${name}/`));
  if (layer === undefined) return [`${file} lies in no layer.`];

  const mayImport = [layer, ...(layers[layer] ?? [])];
  const imports = [...code.matchAll(statement), ...code.matchAll(lazyImport)].filter(({ groups = {} }) => {
    const { type, from = '' } = groups;
    const path = from.startsWith('.') ? posix.join(posix.dirname(file), from) : `npm:${from}`;
    const target = from.startsWith('node:') ? 'node:*' : path;
    const readings = type === undefined ? [target] : [target, `type ${target}`];
    return !mayImport.some((name) => readings.some((reading) => `${reading}/`.startsWith(`${name}/`)));
  });
  return [
    ...imports.map(({ groups: { from } = {} }) => `${file} imports ${from}, which ${layer} may not.`),
    ...(layer === 'electron/words' ? [] : comparedSentences(code)).map((id) => `${file}: ${id} ${sentenceRule}.`),
    ...places.filter((word) => word.code.test(code) && !word.place.test(file)).map(({ rule }) => `${file}: ${rule}.`),
  ];
}

/** The source files of a folder, each with its text. */
function readTree(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name));
  return new Map(names.filter((name) => /\.(tsx?|mjs)$/.test(name)).map((name) => [name, readFileSync(name, 'utf8')]));
}

/** The files of the program. */
const sources = new Map([...readTree('electron'), ...readTree('renderer')]);

/** Each file with those files that it imports; types count too. */
function importsOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  return new Map([...files].map(([file, text]) => [file, [...new Set(importedBy(file, text, files))]]));
}

function importedBy(file: string, text: string, files: ReadonlyMap<string, string>): readonly string[] {
  return [...text.matchAll(statement), ...text.matchAll(lazyImport)].flatMap(({ groups: { from = '' } = {} }) => {
    const path = posix.join(posix.dirname(file), from);
    return [path, `${path}.ts`, `${path}.tsx`].find((name) => from.startsWith('.') && files.has(name)) ?? [];
  });
}

/** A file and all that is loaded together with it: neither types, nor what is imported lazily. */
function loadedWith(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    const code = (sources.get(file) ?? '').replace(/^import type [\s\S]*?;$|\bimport\([^)]*\)/gm, '');
    for (const imported of importedBy(file, code, sources)) loaded.add(imported);
  }
  return loaded;
}

/**
 * Folders of core that are one room with the folders in them: mail programs, replies, dialogs and rules. There the table lies beside the
 * folder of its entries, which take the type of an entry, and what they share, from beside the table.
 */
const withEntries =
  /^(electron\/core\/(?:programs|diagnosis(?=\/replies$)|diagnosis\/dialogs|verify-published(?=\/rules$)))\/.*/;

/** The room of a file of core: its folder. */
function roomOf(file: string): string {
  return posix.dirname(file).replace(withEntries, '$1');
}

/** The imports between rooms of core. */
function importsOfRooms(imports: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const core = [...imports].filter(([file]) => file.startsWith('electron/core/'));
  const rooms = new Map<string, string[]>();
  for (const [file, imported] of core) {
    const others = imported.filter((name) => name.startsWith('electron/core/')).map(roomOf);
    rooms.set(roomOf(file), [...(rooms.get(roomOf(file)) ?? []), ...others.filter((room) => room !== roomOf(file))]);
  }
  return rooms;
}

/** One way round for each circle, `a → b → a`: a walk that comes back to where it is. */
function findCircles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]) => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
    if (done.has(name) || way.includes(name)) return;
    for (const next of imports.get(name) ?? []) walk(next, [...way, name]);
    done.add(name);
  };
  for (const name of imports.keys()) walk(name, []);
  return circles;
}

const exported = /^export (?:async )?(?:const|function\*?|interface|type|class) (?<name>\w+)/gm;
const importedNames = /^(?:import|export) (?:type )?\{(?<names>[^}]*)\} from '(?<from>\.[^']+)'/gm;

/** Each export as `file#name`, with what stands before it. */
function exportsOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([file, text]) =>
      [...text.matchAll(exported)].map(
        ({ groups: { name } = {}, index }) => [`${file}#${name}`, text.slice(0, index).trimEnd()] as const,
      ),
    ),
  );
}

/** Each name that a file takes from another one, as `file#name`; all names of a file that is loaded when it is needed. */
function usedNames(files: ReadonlyMap<string, string>, program: ReadonlyMap<string, string>): ReadonlySet<string> {
  const fileOf = (file: string, from: string) => {
    const path = posix.join(posix.dirname(file), from);
    return [path, `${path}.ts`, `${path}.tsx`].find((name) => program.has(name));
  };
  return new Set(
    [...files].flatMap(([file, text]) => [
      ...[...text.matchAll(importedNames)].flatMap(({ groups: { names = '', from = '' } = {} }) =>
        names.split(',').map((name) => `${fileOf(file, from)}#${/^(?:type )?(\w*)/.exec(name.trim())?.[1]}`),
      ),
      ...[...text.matchAll(lazyImport)].flatMap(({ groups: { from = '' } = {} }) => {
        const loaded = fileOf(file, from);
        return [...(program.get(loaded ?? '') ?? '').matchAll(exported)].map(
          ({ groups }) => `${loaded}#${groups?.['name']}`,
        );
      }),
    ]),
  );
}

it.each([
  ['electron/core/a.ts', "import {\n  x,\n} from '../engine/b';", 'imports ../engine/b, which electron/core may not.'],
  ['electron/core/a.ts', "import { en } from '../words/en';", 'imports ../words/en, which electron/core may not.'],
  ['electron/core/a.ts', "import 'node:fs';", 'imports node:fs, which electron/core may not.'],
  ['electron/node/a.ts', "import 'reflect-metadata';", 'imports reflect-metadata, which electron/node may not.'],
  ['electron/cli/a.ts', "void import('electron');", 'imports electron, which electron/cli may not.'],
  ['electron/main/a.ts', "export { x } from '../cli/b';", 'imports ../cli/b, which electron/main may not.'],
  ['electron/main/a.ts', "app.on('second-instance', open);", 'only main.ts, which is loaded first,'],
  ['electron/core/a.ts', 'export async function f() {}', 'core is synchronous.'],
  ['electron/cli/a.ts', 'process.stderr.write(text);', 'writes only through standard-streams.ts'],
  ['electron/cli/a.ts', 'const { stdin, stdout: output } = process;', 'writes only through standard-streams.ts'],
  ['electron/cli/wizard/a.ts', 'output.write(text);', 'writes only through a prompter'],
  ['electron/cli/wizard/a.ts', 'createPlainPrompter(surroundings);', 'only run-wizard.ts makes a prompter'],
  ['electron/cli/a.ts', "sayIn('en')(message);", 'commands take the sentences'],
  ['electron/core/a.ts', 'if (verdict.message.id === said) return;', 'decide nothing; a field does.'],
  ['electron/core/a.ts', "rows.some(({ said }) => said.id !== 'trust.typed');", 'trust.typed is the id of a sentence'],
  ['electron/cli/a.ts', "trustReason.id.endsWith('-proven')", 'decide nothing; a field does.'],
  ['electron/engine/a.ts', "verdict.cause?.startsWith('certificate-')", 'decide nothing; a field does.'],
  ['renderer/pages/a.tsx', "actions[0]?.kind === 'try-again'", 'decide nothing; a field does.'],
  ['electron/core/a.ts', 'return one.id === other.id;', 'decide nothing; a field does.'],
  ['electron/core/a.ts', "if (reason === 'ranking.typed') return;", 'ranking.typed is the id of a sentence'],
  ['electron/cli/a.ts', "const isHere = 'report.receiving' !== heading;", 'report.receiving is the id of a sentence'],
  ['electron/cli/a.ts', "switch (id) { case 'trust.typed': }", 'trust.typed is the id of a sentence'],
  ['renderer/a.tsx', "ids.includes('trust.typed')", 'trust.typed is the id of a sentence'],
  ['electron/core/a.ts', "const host = said.values['host'];", 'nothing is read back out of the values of a sentence'],
  ['electron/cli/a.ts', 'if (say(one) !== say(title)) return;', 'how a sentence sounds decides nothing'],
  ['electron/cli/a.ts', "typed === say(message('terminal.pasted'))", 'how a sentence sounds decides nothing'],
  ['electron/core/a.ts', 'JSON.stringify(button.label)', 'how a sentence sounds decides nothing'],
  ['renderer/pages/a.tsx', 'window.mailwright.startRun();', 'only renderer/bridge.ts reads window.mailwright.'],
  ['electron/other/a.ts', '', 'lies in no layer.'],
])('names the trespass of %s with %j', (file, text, sentence) => {
  expect(findTrespasses(file, text)).toEqual([expect.stringContaining(sentence)]);
});

it('lets no check import another', () => {
  const imports = importsOf(sources);
  const isCheck = (file: string) => sources.get(file)?.includes('satisfies Check') === true;
  const checks = [...imports].filter(([file]) => isCheck(file));
  expect(checks.length).toBeGreaterThan(10);
  expect(checks.flatMap(([file, imported]) => imported.filter(isCheck).map((other) => `${file} → ${other}`))).toEqual(
    [],
  );
  const room = [...sources.keys()].filter((file) => file.startsWith('electron/core/checks/') && !isCheck(file));
  expect(room).toEqual(['check', 'checks', 'run-facts'].map((name) => `electron/core/checks/${name}.ts`));
});

it('finds none in the program', () => {
  expect(sources.size).toBeGreaterThan(50);
  expect([...sources].flatMap(([file, text]) => findTrespasses(file, text))).toEqual([]);
});

it('loads the dialogs of mail programs only where a text is explained', () => {
  const dialogs = 'electron/core/diagnosis/dialogs/recognise-dialog.ts';
  for (const entry of [
    'electron/cli/mailwright.ts',
    'electron/main/main.ts',
    'renderer/main.tsx',
    'renderer/wizard.tsx',
  ]) {
    expect(loadedWith(entry)).not.toContain(dialogs);
  }
  const commands = [...sources.keys()].filter((file) => file.startsWith('electron/cli/commands/'));
  expect(commands.filter((file) => loadedWith(file).has(dialogs))).toEqual(['electron/cli/commands/explain.ts']);
  const inWindow = [...sources.keys()].filter((file) => /^(?:renderer|electron\/main)\//.test(file));
  expect(inWindow.filter((file) => loadedWith(file).has(dialogs))).toEqual([]);
});

describe('circles', () => {
  it('are found between files, by types too', () => {
    const files = new Map([
      ['electron/core/a/a.ts', "import type { B } from '../b/b';"],
      ['electron/core/b/b.ts', "export { c } from './c';"],
      ['electron/core/b/c.ts', "import { a } from '../a/a';"],
    ]);
    expect(findCircles(importsOf(files))).toEqual([
      'electron/core/a/a.ts → electron/core/b/b.ts → electron/core/b/c.ts → electron/core/a/a.ts',
    ]);
  });

  it('are found between folders where no two files make one', () => {
    const files = new Map([
      ['electron/core/a/a.ts', "import { b } from '../b/b';"],
      ['electron/core/a/d.ts', ''],
      ['electron/core/b/b.ts', ''],
      ['electron/core/b/c.ts', "import { d } from '../a/d';"],
    ]);
    expect(findCircles(importsOf(files))).toEqual([]);
    expect(findCircles(importsOfRooms(importsOf(files)))).toEqual([
      'electron/core/a → electron/core/b → electron/core/a',
    ]);
  });

  it('are found between a folder and one in it, but for a table and its entries', () => {
    const circleIn = (folder: string, inner: string) =>
      new Map([
        [`${folder}/a.ts`, `import { b } from './${inner}/b';`],
        [`${folder}/d.ts`, ''],
        [`${folder}/${inner}/b.ts`, "import type { D } from '../d';"],
      ]);
    const summary = circleIn('electron/core/audit', 'summary');
    expect(findCircles(importsOfRooms(importsOf(summary)))).toHaveLength(1);
    for (const [folder, inner] of [
      ['electron/core/programs', 'mutt'],
      ['electron/core/diagnosis', 'replies'],
      ['electron/core/diagnosis/dialogs', 'languages'],
      ['electron/core/verify-published', 'rules'],
    ] as const) {
      expect(findCircles(importsOfRooms(importsOf(circleIn(folder, inner))))).toEqual([]);
    }
  });

  it('are nowhere between files of the program', () => {
    expect(findCircles(importsOf(sources))).toEqual([]);
  });

  it('are nowhere between folders of core', () => {
    expect(findCircles(importsOfRooms(importsOf(sources)))).toEqual([]);
  });
});

describe('an export', () => {
  it('that nobody takes is found, and one without a docstring', () => {
    const files = new Map([
      ['electron/core/a.ts', '/** Gives a. */\nexport function a() {}\n\nexport const spare = 1;'],
      ['electron/core/b.ts', "import { type A, a as other } from './a';"],
    ]);
    const used = usedNames(files, files);
    expect([...exportsOf(files)].filter(([name]) => !used.has(name))).toEqual([
      ['electron/core/a.ts#spare', expect.not.stringMatching(/\*\/$/)],
    ]);
    expect(exportsOf(files).get('electron/core/a.ts#a')).toMatch(/\*\/$/);
  });

  it('is used outside its file, or private', () => {
    const readers = new Map([...sources, ...readTree('tests'), ...readTree('build')]);
    const used = usedNames(readers, sources);
    expect([...exportsOf(sources).keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('of contract, core and engine says in a sentence what it gives', () => {
    const documented = [...exportsOf(sources)].filter(([name]) => /^electron\/(contract|core|engine)\//.test(name));
    expect(documented.length).toBeGreaterThan(500);
    expect(documented.filter(([, before]) => !before.endsWith('*/')).map(([name]) => name)).toEqual([]);
  });
});
