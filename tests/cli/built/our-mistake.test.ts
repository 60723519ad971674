import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../../fakes/built-program';
import { inTemporaryFolder } from '../../fakes/temporary-folder';

/** A module that makes a mistake once the demo has printed how to use it. */
function mistakeIn(code: string): string {
  return `
    const mistake = new TypeError('no such\\u001b[2J thing\\nforged line');
    const { write } = process.stderr;
    process.stderr.write = (text, ...rest) => {
      if (text.startsWith('Try')) setImmediate(() => { ${code} });
      return write.call(process.stderr, text, ...rest);
    };`;
}

// The message is left out, because it may quote a password.
it.each([
  ['an exception that nobody catches', 'throw mistake;'],
  ['a rejection that nobody handles', 'Promise.reject(mistake);'],
])('says one sentence and where it was at %s, shows no source, and ends with 70', async (_, code) => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'mistake.cjs');
    await writeFile(path, mistakeIn(code));
    const environment = { NODE_OPTIONS: `--require ${path}` };
    const { exitCode, stdout, stderr } = await runProgram(['demo'], { environment });

    expect(exitCode).toBe(70);
    expect(stdout).toContain('you@all-well.example');
    const [sentence, ...places] = stderr.trimEnd().split('\n').slice(2);
    expect(sentence).toBe('Mailwright ran into a fault of its own and had to stop. TypeError');
    expect(stderr).not.toContain('no such');
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatch(/^ {4}at /);
  });
});
