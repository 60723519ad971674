import { ok } from '../../electron/contract/result';
import type { Emit } from '../../electron/engine/as-run';
import type { Connection, Dialer, MailboxReader, Ports, SubmissionLogin } from '../../electron/engine/ports';

/** What a broken port throws. */
export class Mistake extends Error {}

/** What can break: the methods of the ports, of what a dialer and a login open, and the function that takes the events. */
export const portMethods = [
  'clock.wait',
  'clock.nextTurn',
  'resolver.addresses',
  'resolver.mx',
  'resolver.srv',
  'resolver.txt',
  'resolver.ns',
  'fetcher.isProxied',
  'fetcher.fetch',
  'dialer.open',
  'connection.facts',
  'connection.perform',
  'connection.leave',
  'mailboxLogin.signIn',
  'submissionLogin.open',
  'submission.signIn',
  'submission.leave',
  'submission.submit',
  'mailboxReader.open',
  'mailbox.look',
  'mailbox.delete',
  'mailbox.leave',
  'emit',
] as const;

/** The place of one method among the ports. */
export type PortMethod = (typeof portMethods)[number];

/** Which method breaks, how many calls it answers before, and whether it throws at once or rejects its promise. */
export interface Break {
  readonly method: PortMethod;
  readonly after: number;
  readonly throws: 'at once' | 'later';
}

/** The same ports and a function that takes events, one of which breaks and stays broken; `throws` counts how often it threw. */
export function breakPorts(
  ports: Ports,
  { method, after, throws }: Break,
): { readonly ports: Ports; readonly emit: Emit; readonly throws: () => number } {
  let calls = 0;
  const isBroken = (called: PortMethod) => {
    if (called === method) calls += 1;
    return called === method && calls > after;
  };
  /** The method as it is, until it breaks. */
  function breaking<A extends readonly unknown[], T>(
    called: PortMethod,
    play: (...args: A) => Promise<T>,
  ): (...args: A) => Promise<T> {
    return (...args) => {
      if (!isBroken(called)) return play(...args);
      if (throws === 'at once') throw new Mistake(called);
      return new Promise((_resolve, reject) => setImmediate(() => reject(new Mistake(called))));
    };
  }
  /** Closes what is left although the method breaks. */
  const leaving = (called: PortMethod, leave: () => Promise<void>) => {
    const end = breaking(called, async () => undefined);
    return async () => {
      await leave();
      await end();
    };
  };
  const { clock, resolver, fetcher, dialer, mailboxLogin, submissionLogin, mailboxReader } = ports;
  const brokenConnection = <Reply>(connection: Connection<Reply>): Connection<Reply> => ({
    facts: () => {
      if (isBroken('connection.facts')) throw new Mistake('connection.facts');
      return connection.facts();
    },
    perform: breaking('connection.perform', connection.perform),
    leave: leaving('connection.leave', connection.leave),
  });
  const open: Dialer['open'] = async (target, protocol, watch, signal) => {
    const opened = await dialer.open(target, protocol, watch, signal);
    return opened.ok ? ok(brokenConnection(opened.value)) : opened;
  };
  const openSubmission: SubmissionLogin['open'] = async (target, watch, signal) => {
    const opened = await submissionLogin.open(target, watch, signal);
    if (!opened.ok) return opened;
    const { signIn, submit, leave } = opened.value;
    return ok({
      signIn: breaking('submission.signIn', signIn),
      submit: breaking('submission.submit', submit),
      leave: leaving('submission.leave', leave),
    });
  };
  const openMailbox: MailboxReader['open'] = async (target, credentials, watch, signal) => {
    const opened = await mailboxReader.open(target, credentials, watch, signal);
    if (!opened.ok) return opened;
    const { look, delete: remove, leave } = opened.value;
    return ok({
      look: breaking('mailbox.look', look),
      delete: breaking('mailbox.delete', remove),
      leave: leaving('mailbox.leave', leave),
    });
  };
  const broken: Ports = {
    ...ports,
    clock: {
      nowMs: clock.nowMs,
      date: clock.date,
      wait: breaking('clock.wait', clock.wait),
      nextTurn: breaking('clock.nextTurn', clock.nextTurn),
    },
    resolver: {
      addresses: breaking('resolver.addresses', resolver.addresses),
      mx: breaking('resolver.mx', resolver.mx),
      srv: breaking('resolver.srv', resolver.srv),
      txt: breaking('resolver.txt', resolver.txt),
      ns: breaking('resolver.ns', resolver.ns),
    },
    fetcher: {
      isProxied: breaking('fetcher.isProxied', fetcher.isProxied),
      fetch: breaking('fetcher.fetch', fetcher.fetch),
    },
    dialer: {
      open: (target, protocol, watch, signal) => breaking('dialer.open', () => open(target, protocol, watch, signal))(),
    },
    mailboxLogin: { signIn: breaking('mailboxLogin.signIn', mailboxLogin.signIn) },
    submissionLogin: { open: breaking('submissionLogin.open', openSubmission) },
    mailboxReader: { open: breaking('mailboxReader.open', openMailbox) },
  };
  const emit = () => {
    if (isBroken('emit')) throw new Mistake('emit');
  };
  return { ports: broken, emit, throws: () => Math.max(0, calls - after) };
}
