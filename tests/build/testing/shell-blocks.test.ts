import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../build/project-path.mjs';
import { commandsOf, oversightsIn, readBlocks } from '../../../build/testing/shell-blocks.mjs';

const fence = '```';

/** A document of one block. */
function block(language: string, ...lines: readonly string[]): string {
  return ['Some words.', '', `${fence}${language}`, ...lines, fence, ''].join('\n');
}

/** The oversights in a document of one block. */
function oversights(language: string, ...lines: readonly string[]): readonly string[] {
  return oversightsIn(readBlocks(block(language, ...lines)));
}

describe('commands of a document', () => {
  it('are the lines of a block of sh without its comments', () => {
    expect(commandsOf(readBlocks(block('sh', '# opens it', 'npm start', '', 'npm test')))).toEqual([
      { text: 'npm start', output: null },
      { text: 'npm test', output: null },
    ]);
  });

  it('go on in the next line after a backslash', () => {
    const commands = commandsOf(readBlocks(block('sh', 'npx mailwright detect \\', '  you@example.org', 'npm test')));
    expect(commands.map(({ text }) => text)).toEqual(['npx mailwright detect you@example.org', 'npm test']);
  });

  it('stand behind $ in a console, with what they print', () => {
    const shown = block('console', '$ mailwright --version', '0.1.0', '', '$ true');
    expect(commandsOf(readBlocks(shown))).toEqual([
      { text: 'mailwright --version', output: '0.1.0\n' },
      { text: 'true', output: '' },
    ]);
  });

  it('of a marked block are left out, and the mark counts for one block', () => {
    const marked = `<!-- not run: needs a real account -->\n${fence}sh\nnpm run one\n${fence}\n\n${block('sh', 'npm run two')}`;
    const blocks = readBlocks(marked);
    expect(blocks.map(({ notRun }) => notRun)).toEqual(['needs a real account', null]);
    expect(commandsOf(blocks).map(({ text }) => text)).toEqual(['npm run two']);
    expect(oversightsIn(blocks)).toEqual([]);
  });
});

describe('an oversight', () => {
  it.each([
    ['a block without a language', ['', 'npm start'], 'names no language'],
    ['another name for a shell', ['bash', 'npm start'], 'is bash; only sh and console are run'],
    ['a command in a text', ['text', '', 'npm start'], 'has the command npm start'],
    ['a console that shows output alone', ['console', 'works'], 'has no command'],
    ['a block of comments', ['sh', '# npm start'], 'has no command'],
  ] as const)('is %s', (_, [language, ...lines], sentence) => {
    expect(oversights(language, ...lines)).toEqual([expect.stringContaining(sentence)]);
  });

  it('is a mark without a reason', () => {
    const blocks = readBlocks(`<!-- not run: -->\n${fence}sh\nnpm start\n${fence}\n`);
    expect(oversightsIn(blocks)).toEqual([expect.stringContaining('gives no reason')]);
  });

  it.each([
    ['sh', 'npm start'],
    ['text', 'IMAP works.'],
    ['json', '{ "npm": 1 }'],
  ])('is not a block of %s that says %s', (language, line) => {
    expect(oversights(language, line)).toEqual([]);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const blocks = readBlocks(readFileSync(projectPath(name), 'utf8'));

  it('hides no command from the tests', () => {
    expect(oversightsIn(blocks)).toEqual([]);
    expect(commandsOf(blocks)).not.toEqual([]);
  });
});
