import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The faults of a source of the window, one sentence each. */
interface Rule {
  readonly says: string;
  readonly pattern: RegExp;
}

const styleRules: readonly Rule[] = [
  { says: 'is a colour outside of tokens.css', pattern: /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(/i },
  {
    says: 'is a colour outside of tokens.css',
    pattern:
      /(?:color|background|border|outline|fill|stroke)[\w-]*:[^;]*\b(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b/i,
  },
  {
    says: 'is a side that does not turn with the writing direction',
    pattern:
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  },
];

const pageRules: readonly Rule[] = [
  { says: 'is a string outside of the catalogues', pattern: /(?<!=)>\s*[A-Z][a-z]+(?:\s+[a-z]+)*[.:?]?\s*</ },
  {
    says: 'is a string outside of the catalogues',
    pattern: /\b(?:aria-label|title|placeholder|alt)="[^"]*[a-z][^"]*"/,
  },
  { says: 'is a style that the policy refuses', pattern: /\bstyle=\{/ },
];

function trespasses(name: string, text: string, rules: readonly Rule[]): readonly string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .flatMap((line) =>
      rules.filter(({ pattern }) => pattern.test(line)).map(({ says }) => `${name}: ${line.trim()} ${says}`),
    );
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

it('has every colour in the tokens, and only sides that follow the writing direction', () => {
  const sheets = filesBelow('renderer', '.css').filter((name) => !name.endsWith('tokens.css'));
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.flatMap((name) => trespasses(name, readFileSync(name, 'utf8'), styleRules))).toEqual([]);
});

it('has every sentence in the catalogues and no inline style', () => {
  const pages = filesBelow('renderer', '.tsx');
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap((name) => trespasses(name, readFileSync(name, 'utf8'), pageRules))).toEqual([]);
});

it.each([
  ['a { color: #fff; }', styleRules],
  ['a { background: rgb(0 0 0); }', styleRules],
  ['a { border-color: red; }', styleRules],
  ['a { margin-left: 1rem; }', styleRules],
  ['a { text-align: right; }', styleRules],
  ['<p>Settings found.</p>', pageRules],
  ['<button aria-label="Close">', pageRules],
  ['<p style={{ inset: 0 }}>', pageRules],
])('finds the fault in %s', (line, rules) => {
  expect(trespasses('sample', line, rules)).toHaveLength(1);
});
