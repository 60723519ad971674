import { expect, it } from 'vitest';
import { runProgram } from '../../fakes/built-program';

it('ends with 2 and starts nothing where a command is given a flag that it does not take', async () => {
  const { exitCode, stdout, stderr } = await runProgram([
    'detect',
    'you@all-well.example',
    '--demo',
    '--include-password',
  ]);

  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: '“detect” does not take --include-password. These commands do: export.\n',
  });
});

it('says that as JSON too where JSON was asked for', async () => {
  const { exitCode, stdout } = await runProgram(['parse', 'file.xml', '--json', '--thorough']);

  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { id: 'cli.flag-elsewhere', values: { flag: 'thorough' } } });
});

it('says as JSON too that a command is missing', async () => {
  const { exitCode, stdout, stderr } = await runProgram(['--json']);

  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    error: { id: 'cli.no-command', values: { known: { list: expect.arrayContaining(['detect']) } } },
  });
  expect(stderr).toContain('Name a command');
});

it('prints the help of one command, and of all where none is named or known', async () => {
  const ofDemo = await runProgram(['demo', '--help']);
  const ofAll = await runProgram(['--help']);
  const ofUnknown = await runProgram(['publsh', '--help']);

  expect(ofDemo).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Usage: mailwright demo \[FLAGS\]\n/) });
  expect(ofDemo.stdout).not.toContain('--deadline');
  expect(ofAll.stdout).toContain('--deadline 20s');
  expect(ofUnknown.stdout).toBe(ofAll.stdout);
});
