import { describe, expect, it } from 'vitest';
import type { Failure } from '../../electron/contract/failure';
import { failed, ok, type Result } from '../../electron/contract/result';
import type { Dialog, DialogStep } from '../../electron/core/dialog';
import { signIn } from '../../electron/core/pop3/sign-in';
import { Secret } from '../../electron/core/secret';
import { greet } from '../../electron/core/smtp/greet';
import type { SmtpReply } from '../../electron/core/smtp/smtp-reply';
import { converse } from '../../electron/engine/converse';
import type { Connection, Watch } from '../../electron/engine/ports';

/** A connection whose server answers from a list; `log` tells in order what was done and watched. */
function connected<Reply>(answers: readonly (Result<Reply, Failure> | Error)[], tlsFromStart = false) {
  const log: string[] = [];
  const left = [...answers];
  let isTls = tlsFromStart;
  const connection: Connection<Reply> = {
    facts: () => ({
      address: '192.0.2.1',
      tls: isTls ? { version: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' } : null,
      certificate: null,
    }),
    async perform(step) {
      log.push(nameOf(step));
      const answer = left.shift();
      if (answer === undefined) throw new Error('The dialog does more than the server has answers for');
      if (answer instanceof Error) throw answer;
      if (step.kind === 'start-tls') isTls = true;
      return answer;
    },
    async leave() {
      log.push('leave');
    },
  };
  const watch: Watch = {
    phase(phase) {
      log.push(`<${phase}>`);
      return () => log.push(`</${phase}>`);
    },
    line() {},
    cover: (text) => text,
  };
  return { connection, watch, log };
}

function nameOf(step: DialogStep): string {
  return step.kind === 'say' ? step.line : step.kind;
}

function reply(code: number, ...lines: readonly string[]): Result<SmtpReply, Failure> {
  return ok({ code, lines, enhanced: null, verbatim: `${code} ${lines.join('\n')}` });
}

const clientName = '[192.0.2.7]';
const { signal } = new AbortController();

describe('converse', () => {
  it('plays the dialog to its end, then leaves', async () => {
    const hello = reply(250, 'mail.example.net', 'AUTH PLAIN');
    const { connection, watch, log } = connected([reply(220, 'hi'), hello], true);

    const { outcome } = await converse(greet({ clientName, security: 'tls' }), connection, watch, signal);

    expect(outcome).toMatchObject({ ok: true, value: { greeting: 'hi', overTls: { mechanisms: ['PLAIN'] } } });
    expect(log).toEqual([
      '<greeting>',
      'listen',
      '</greeting>',
      '<capabilities>',
      'EHLO [192.0.2.7]',
      '</capabilities>',
      'leave',
    ]);
  });

  it('counts the command STARTTLS and the handshake as one phase', async () => {
    const hello = reply(250, 'mail.example.net', 'STARTTLS');
    const goAhead = reply(220, 'go ahead');
    const { connection, watch, log } = connected([reply(220, 'hi'), hello, goAhead, goAhead, hello]);

    await converse(greet({ clientName, security: 'starttls' }), connection, watch, signal);

    expect(log.slice(5, 10)).toEqual(['</capabilities>', '<tls>', 'STARTTLS', 'start-tls', '</tls>']);
    expect(log.slice(10)).toEqual(['<capabilities>', 'EHLO [192.0.2.7]', '</capabilities>', 'leave']);
  });

  it('ends the phase and leaves when the connection fails', async () => {
    const timedOut = failed({ code: 'timed-out', stage: 'capabilities', timeoutMs: 12_000 } as const);
    const { connection, watch, log } = connected([reply(220, 'hi'), timedOut]);

    const { outcome } = await converse(greet({ clientName, security: 'none' }), connection, watch, signal);

    expect(outcome).toEqual(timedOut);
    expect(log.slice(-2)).toEqual(['</capabilities>', 'leave']);
  });

  it('ends the phase and leaves when the dialog returns a failure', async () => {
    const { connection, watch, log } = connected([reply(554, 'no service')]);

    const { outcome } = await converse(greet({ clientName, security: 'tls' }), connection, watch, signal);

    expect(outcome).toEqual(failed({ code: 'unexpected-reply', stage: 'greeting', reply: '554 no service' }));
    expect(log).toEqual(['<greeting>', 'listen', '</greeting>', 'leave']);
  });

  it('ends the phase and leaves when something of ours throws', async () => {
    const { connection, watch, log } = connected<SmtpReply>([new Error('a bug')]);

    await expect(converse(greet({ clientName, security: 'tls' }), connection, watch, signal)).rejects.toThrow('a bug');
    expect(log).toEqual(['<greeting>', 'listen', '</greeting>', 'leave']);
  });

  it('hands the signal to every step', async () => {
    const { connection, watch } = connected([reply(220, 'hi'), reply(250, 'mail.example.net')]);
    const seen: AbortSignal[] = [];
    const watched: typeof connection = {
      ...connection,
      perform: (step, handed) => {
        seen.push(handed);
        return connection.perform(step, handed);
      },
    };

    await converse(greet({ clientName, security: 'none' }), watched, watch, signal);

    expect(seen).toEqual([signal, signal]);
  });

  it('throws before a secret goes out in the clear, and leaves', async () => {
    const { connection, watch, log } = connected<null>([]);
    const dialog = carelessDialog(new Secret('tanstaaf'));

    await expect(converse(dialog, connection, watch, signal)).rejects.toThrow('before TLS');
    expect(log).toEqual(['leave']);
  });

  it('throws where a dialog takes a clear port for one with TLS', async () => {
    const said = (...lines: readonly string[]) => ok({ status: 'ok', text: '', lines, verbatim: '+OK' } as const);
    const { connection, watch, log } = connected([said(), said('USER'), said()]);
    const dialog = signIn({
      ...{ host: 'mail.example', port: 995, security: 'tls' },
      credentials: { kind: 'password', login: 'jane', secret: new Secret('tanstaaf') },
    });

    await expect(converse(dialog, connection, watch, signal)).rejects.toThrow('before TLS');
    expect(log.slice(-4)).toEqual(['<login>', 'USER jane', '</login>', 'leave']);
  });
});

function* carelessDialog(secret: Secret): Dialog<null, null> {
  yield { kind: 'say-secret', before: 'PASS ', secret, encode: (text) => text };
  return ok(null);
}
