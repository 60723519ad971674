import { expect, it } from 'vitest';
import { functionsThatComeLater } from '../../build/later-modules.mjs';
import { projectPath } from '../../build/project-path.mjs';

interface Plugin {
  resolveId(this: unknown, id: string, importer: string | undefined, options: object): Promise<string | null>;
  load(id: string): string | null;
  transform(code: string, id: string): { readonly code: string } | null;
}

const laterParts = projectPath('renderer', 'later-parts.ts');
const { resolveId, load, transform } = functionsThatComeLater(laterParts) as unknown as Plugin;
const replyCodes = projectPath('electron', 'core', 'diagnosis', 'reply-codes.ts');
const diagnose = projectPath('electron', 'core', 'diagnosis', 'diagnose.ts');

function resolved(id: string, importer: string, file: string): Promise<string | null> {
  return resolveId.call({ resolve: async () => ({ id: file }) }, id, importer, {});
}

it('puts a stand-in where a large module is imported, and leaves the rest', async () => {
  expect(await resolved('./reply-codes', diagnose, replyCodes)).toBe(`\0later:${replyCodes}`);
  expect(await resolved('./reply-codes', '/other/file.ts', '/other/reply-codes.ts')).toBeNull();
  expect(await resolved('tldts', diagnose, '')).toBe('\0later:tldts');
  expect(await resolved('./cause-facts', diagnose, '')).toBeNull();
});

it('gives the later parts the modules themselves', async () => {
  expect(await resolved('tldts', laterParts, '')).toBeNull();
  expect(await resolved(replyCodes, laterParts, replyCodes)).toBeNull();
  expect(transform('export const x = 1;', laterParts)?.code).toMatch(/from "tldts";[\s\S]*export const x = 1;$/);
  expect(transform('export const x = 1;', diagnose)).toBeNull();
});

it('passes calls on to what came later, and throws before that', async () => {
  const code = load(`\0later:${replyCodes}`) ?? '';
  const standIn = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  expect(() => standIn.causeOfReply('smtp')).toThrow(TypeError);
  standIn.take({ causeOfReply: (protocol: string) => `cause of ${protocol}` });
  expect(standIn.causeOfReply('smtp')).toBe('cause of smtp');
});
