import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ProgramRun, runProgram, runScript, startProgram } from '../../fakes/built-program';
import { inTemporaryFolder } from '../../fakes/temporary-folder';

/** What each line of a result says of its input. */
function answersOf(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line !== '');
  const answers = lines.map((line) => JSON.parse(line));
  return Object.fromEntries(answers.map(({ input, outcome, error }) => [input.text, outcome ?? error.id]));
}

function linesOf({ stdout }: ProgramRun): number {
  return stdout.split('\n').length - 1;
}

describe('audit', () => {
  it('writes a line for each input of standard input, also for one that cannot be read', async () => {
    const input =
      '# ours\r\nyou@all-well.example\r\n\r\nall-well.EXAMPLE\r\nALL-WELL.example\r\ntwo words\r\nunheard-of.example';
    const run = await runProgram(['audit', '--demo'], { input });

    expect(run.exitCode, run.stderr).toBe(0);
    expect(answersOf(run.stdout)).toEqual({
      'you@all-well.example': 'found',
      'all-well.EXAMPLE': 'found',
      'two words': 'input.space-inside',
      'unheard-of.example': 'nothing-found',
    });
    expect(linesOf(run)).toBe(4);
    expect(run.stderr).toBe('4 inputs were answered now.\nOne of them cannot be read; its line says why.\n');
    const [error] = run.stdout.split('\n').filter((line) => line.includes('"error"'));
    expect(JSON.parse(error ?? '')).toEqual({
      input: { text: 'two words' },
      error: { id: 'input.space-inside', values: {}, text: expect.stringContaining('space') },
    });
  });

  it('reads the right column of a table, and no password', async () => {
    await inTemporaryFolder(async (folder) => {
      const table = join(folder, 'customers.csv');
      await writeFile(table, '\ufeffName;E-Mail\r\n"Doe; Jane";you@only-465.example\r\n');
      const environment = { MAILWRIGHT_PASSWORD: 'demo' };
      const run = await runProgram(['audit', '--demo', '--quiet', '--file', table], { environment });

      expect(answersOf(run.stdout)).toEqual({ 'you@only-465.example': 'found' });
      expect(run.stderr).toBe('');
      expect(run.stdout).not.toContain('signIn');
    });
  });

  it('goes on where an earlier audit was killed in the middle of a line', async () => {
    await inTemporaryFolder(async (folder) => {
      const results = join(folder, 'results.ndjson');
      const args = ['audit', '--demo', '--resume', results];
      const first = await runProgram(args, { input: 'all-well.example\npop3-only.example\n' });
      const written = await readFile(results, 'utf8');
      const [whole = '', other = ''] = written.split('\n');
      await writeFile(results, `${whole}\n${other.slice(0, 200)}`);
      const second = await runProgram(args, { input: 'all-well.example\npop3-only.example\nonly-465.example\n' });

      expect([first.exitCode, first.stdout, second.exitCode, second.stdout]).toEqual([0, '', 0, '']);
      expect(second.stderr).toBe('One input was answered before.\n2 inputs were answered now.\n');
      const after = await readFile(results, 'utf8');
      expect(after.startsWith(`${whole}\n`)).toBe(true);
      expect(after.split('\n')).toHaveLength(4);
      expect(answersOf(after)).toEqual({
        'all-well.example': 'found',
        'pop3-only.example': 'found',
        'only-465.example': 'found',
      });
    });
  });

  it('goes on with what standard output was written to', async () => {
    await inTemporaryFolder(async (folder) => {
      const script = `
        printf 'all-well.example\\n' | mailwright audit --demo >results.ndjson 2>/dev/null
        printf 'all-well.example\\nonly-465.example\\n' | mailwright audit --demo --resume results.ndjson 2>/dev/null`;
      await runScript(script, { folder });

      const results = await readFile(join(folder, 'results.ndjson'), 'utf8');
      expect(answersOf(results)).toEqual({ 'all-well.example': 'found', 'only-465.example': 'found' });
    });
  });

  it.each([
    ['an operand', ['all-well.example'], 'not from the command line'],
    ['no number of jobs', ['--jobs', '0'], 'from 1 to 64'],
    ['a file that is not there', ['--file', 'missing.csv'], 'missing.csv cannot be read (ENOENT)'],
    ['a flag of a sign-in', ['--login', 'x'], 'does not take --login'],
  ])('ends with 2 where it is given %s', async (_, args, sentence) => {
    const { exitCode, stdout, stderr } = await runProgram(['audit', '--demo', ...args], { input: 'all-well.example' });

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('touches no file that holds something else', async () => {
    await inTemporaryFolder(async (folder) => {
      const list = join(folder, 'list.txt');
      await writeFile(list, 'all-well.example\nonly-465.example');
      const { exitCode, stderr } = await runProgram(['audit', '--demo', '--resume', list], { input: 'a.example' });

      expect(exitCode).toBe(2);
      expect(stderr).toContain('Line 1 of');
      expect(await readFile(list, 'utf8')).toBe('all-well.example\nonly-465.example');
    });
  });
});

describe.skipIf(process.platform === 'win32')('an audit that ends early', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with %i, and leaves only whole answers', async (signal, exitCode) => {
    // Standard input stays open, so the audit waits for more.
    const running = startProgram(['audit', '--demo']);
    running.process.stdin?.write('all-well.example\n');
    await running.waitFor('"outcome"');
    running.process.stdin?.write('you@blocked-587.example\n');
    const sentMs = performance.now();
    running.process.kill(signal);
    const run = await running.ended;

    expect(run.exitCode, run.stderr).toBe(exitCode);
    expect(performance.now() - sentMs).toBeLessThan(10_000);
    expect(answersOf(run.stdout)).toEqual({ 'all-well.example': 'found' });
  });

  it('because its reader has left ends with 141', async () => {
    const script = `
      { for number in $(seq 1 2000); do echo "two words $number"; done; sleep 5; } |
        { mailwright audit --demo 2>/dev/null; echo $? >&2; } | head -n 1`;
    const { stdout, stderr } = await runScript(script);

    expect(JSON.parse(stdout)).toMatchObject({ error: { id: 'input.space-inside' } });
    expect(stderr.trim()).toBe('141');
  });
});
