import { describe, expect, it } from 'vitest';
import type { Failure } from '../../electron/contract/failure';
import { failed, ok, type Result } from '../../electron/contract/result';
import type { DialogStep, MailProtocol } from '../../electron/core/dialog';
import { limits } from '../../electron/core/limits';
import { passwordSecret } from '../../electron/core/login-secret';
import type { Pop3Reply } from '../../electron/core/pop3/pop3-reply';
import { Secret } from '../../electron/core/secret';
import { composeTestMessage } from '../../electron/core/test-message/compose';
import { createLedger } from '../../electron/engine/ledger';
import type { Dialer, Ports } from '../../electron/engine/ports';
import { openPop3Mailbox } from '../../electron/engine/test-message/pop3-mailbox';
import { sayIn } from '../../electron/words/format-message';
import { createRecordingWatch } from '../fakes/recording-watch';

const token = '81be4c2d9a7f40e3b6d5c8a1f2e30947';
const sought = composeTestMessage('jane@fir.example', token, sayIn('en'));
const ours = { id: 'ours', header: `X-Mailwright-Test: ${token}` };
const target = {
  host: 'pop.fir.example',
  port: 995,
  security: 'tls',
  address: '192.31.196.37',
  acceptedCertificates: [],
} as const;
const credentials = { ...passwordSecret(new Secret('p a"s w\\ö')), login: 'jane@fir.example' };
const forever = new AbortController().signal;

interface Stored {
  readonly id: string;
  readonly header: string;
  readonly isTooLong?: boolean;
}

/** A mailbox that changes between sessions, and what was asked of it. */
class Pop3World {
  stored: Stored[] = [];
  refusesPassword = false;
  readonly asked: string[] = [];
  readonly ledger = createLedger(() => 0);

  readonly dialer: Dialer = {
    open: async <Reply>(_target: unknown, _protocol: MailProtocol<Reply>) =>
      ok({
        facts: () => ({ address: target.address, tls: { version: 'TLSv1.3', cipher: 'x' }, certificate: null }),
        perform: async (step: DialogStep) => this.#answer(step) as Result<Reply, Failure>,
        leave: async () => undefined,
      }),
  };

  async open() {
    const ports: Pick<Ports, 'dialer' | 'ledger' | 'network'> = {
      dialer: this.dialer,
      ledger: this.ledger,
      network: () => 'home',
    };
    return await openPop3Mailbox({ target, credentials, watch: createRecordingWatch() }, ports, forever);
  }

  async opened() {
    const mailbox = await this.open();
    if (!mailbox.ok) throw new Error(mailbox.failure.code);
    return mailbox.value;
  }

  #answer(step: DialogStep): Result<Pop3Reply, Failure> {
    if (step.kind === 'listen' || step.kind === 'start-tls') return said('+OK');
    if (step.kind === 'say-secret') return said(this.refusesPassword ? '-ERR [AUTH] no' : '+OK');
    this.asked.push(step.line);
    const [command = '', number = ''] = step.line.split(' ');
    const message = this.stored[Number(number) - 1];
    if (command === 'CAPA') return said('+OK', ['USER']);
    if (command === 'STAT') return said(`+OK ${this.stored.length} 100`);
    if (command === 'UIDL') return said(`+OK ${number} ${message?.id}`);
    if (command === 'TOP' && message?.isTooLong === true)
      return failed({ code: 'reply-too-long', stage: 'mailbox', limitBytes: limits.replyBytes });
    if (command === 'TOP') return said('+OK', [message?.header ?? '', '']);
    return said('+OK');
  }
}

function said(verbatim: string, lines: readonly string[] = []): Result<Pop3Reply, Failure> {
  const [first = '', ...rest] = verbatim.split(' ');
  return ok({ status: first === '+OK' ? 'ok' : 'error', text: rest.join(' '), lines, verbatim });
}

describe('openPop3Mailbox', () => {
  it('reads nothing of what was there before', async () => {
    const world = new Pop3World();
    world.stored = [{ id: 'old', header: 'Subject: lunch' }];
    const mailbox = await world.opened();
    world.stored.push(ours);
    expect(await mailbox.look(sought, 'usual', forever)).toMatchObject({
      ok: true,
      value: { message: { use: 'inbox' } },
    });
    expect(world.asked.filter((line) => line.startsWith('TOP'))).toEqual(['TOP 2 0']);
  });

  it('tells a refused sign-in before anything is sent, and counts it, as it does at each look', async () => {
    const world = new Pop3World();
    world.refusesPassword = true;
    expect(await world.open()).toMatchObject({ ok: false, failure: { code: 'unexpected-reply', stage: 'login' } });
    expect(world.ledger.refusals.lately(target.host)).toBe(1);

    world.refusesPassword = false;
    const mailbox = await world.opened();
    world.refusesPassword = true;
    expect(await mailbox.look(sought, 'usual', forever)).toMatchObject({ ok: false, failure: { stage: 'login' } });
    expect(world.ledger.refusals.lately(target.host)).toBe(2);
  });

  it('asks only once for a message that is too long', async () => {
    const world = new Pop3World();
    const mailbox = await world.opened();
    world.stored = [ours, { id: 'long', header: '', isTooLong: true }];
    expect(await mailbox.look(sought, 'usual', forever)).toMatchObject({ failure: { code: 'reply-too-long' } });
    expect(await mailbox.look(sought, 'usual', forever)).toMatchObject({
      ok: true,
      value: { message: { use: 'inbox' } },
    });
  });

  it('says that nothing was deleted where the message is not there any more', async () => {
    const world = new Pop3World();
    const mailbox = await world.opened();
    world.stored = [ours];
    await mailbox.look(sought, 'usual', forever);
    expect(await mailbox.delete(sought, forever)).toEqual({ ok: true, value: null });
    world.stored = [{ id: 'other', header: 'Subject: lunch' }];
    expect((await mailbox.delete(sought, forever)).ok).toBe(false);
    expect(world.asked.filter((line) => line.startsWith('DELE'))).toEqual(['DELE 1']);
  });
});
