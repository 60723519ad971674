import { describe, expect, it, vi } from 'vitest';
import { passwordsAtHand } from '../../../electron/cli/passwords-at-hand';
import { runProgram } from '../../fakes/built-program';

const printEnvironment = `"${process.execPath}" -p "JSON.stringify(process.env)"`;

describe('passwords at hand', () => {
  it('are both removed from the environment before a command is started', async () => {
    vi.stubEnv('MAILWRIGHT_PASSWORD', 'hunter2');
    vi.stubEnv('MAILWRIGHT_OUTGOING_PASSWORD', 'hunter3');
    const flags = { passwordCommand: printEnvironment, outgoingPasswordCommand: null };
    const read = await passwordsAtHand(flags, new AbortController().signal);
    vi.unstubAllEnvs();

    if (!read.ok || read.value.incoming === null) throw new Error('There is no password');
    const inherited = read.value.incoming.reveal();
    expect(inherited).toContain('"PATH"');
    expect(inherited).not.toMatch(/PASSWORD|hunter/);
    expect(read.value.outgoing?.reveal()).toBe('hunter3');
  });

  it('come from the environment where no command is given', async () => {
    vi.stubEnv('MAILWRIGHT_PASSWORD', 'hunter2');
    const none = { passwordCommand: null, outgoingPasswordCommand: null };
    const read = await passwordsAtHand(none, new AbortController().signal);

    expect(read.ok && read.value.incoming?.reveal()).toBe('hunter2');
    expect(process.env).not.toHaveProperty('MAILWRIGHT_PASSWORD');
    vi.unstubAllEnvs();
  });

  it.each([
    ['the environment', 'hunter3', null],
    ['a command', '', `"${process.execPath}" -p "'hunter3'"`],
  ])('are read for sending from %s where receiving has none', async (_, variable, outgoingPasswordCommand) => {
    vi.stubEnv('MAILWRIGHT_OUTGOING_PASSWORD', variable);
    const flags = { passwordCommand: null, outgoingPasswordCommand };
    const read = await passwordsAtHand(flags, new AbortController().signal);
    vi.unstubAllEnvs();

    expect(read).toMatchObject({ ok: true, value: { incoming: null } });
    expect(read.ok && read.value.outgoing?.reveal()).toBe('hunter3');
  });

  it('are read by the program, which reports wrong use in one sentence', async () => {
    const command = ['check', 'you@all-well.example', '--demo', '--password-command', 'exit 4'];
    const { exitCode, stderr } = await runProgram(command);

    expect(exitCode).toBe(2);
    expect(stderr).toBe('The password command ended with code 4.\n');
  });
});
