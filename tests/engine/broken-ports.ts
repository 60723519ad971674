import { ok } from '../../electron/contract/result';
import type { Emit } from '../../electron/engine/as-run';
import type { Connection, Dialer, MailboxReader, Ports, SubmissionLogin } from '../../electron/engine/ports';

/** What a broken port throws. */
export class Mistake extends Error {}

/**
 * What can break: the methods of the ports, of what a dialer and a login open, and the function that takes the events. Not among them is
 * what reaches no further than this process's memory: the ledger, and reading the clock.
 */
export const portMethods = [
  'clock.wait',
  'clock.nextTurn',
  'clock.date',
  'network',
  'vpn',
  'token',
  'portsFor',
  'providers.byDomain',
  'providers.byMx',
  'resolver.addresses',
  'resolver.mx',
  'resolver.srv',
  'resolver.txt',
  'resolver.ns',
  'nameServers.own',
  'nameServers.ask',
  'fetcher.isProxied',
  'fetcher.fetch',
  'dialer.open',
  'connection.facts',
  'connection.perform',
  'connection.leave',
  'browserSignIn',
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
  /** The same for a method that answers at once, which can only throw at once. */
  function breakingNow<A extends readonly unknown[], T>(
    called: PortMethod,
    play: (...args: A) => T,
  ): (...args: A) => T {
    return (...args) => {
      if (isBroken(called)) throw new Mistake(called);
      return play(...args);
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
  const { clock, providers, resolver, nameServers, fetcher, dialer } = ports;
  const { browserSignIn, mailboxLogin, submissionLogin, mailboxReader } = ports;
  const brokenConnection = <Reply>(connection: Connection<Reply>): Connection<Reply> => ({
    facts: breakingNow('connection.facts', connection.facts),
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
      date: breakingNow('clock.date', clock.date),
      wait: breaking('clock.wait', clock.wait),
      nextTurn: breaking('clock.nextTurn', clock.nextTurn),
    },
    network: breakingNow('network', ports.network),
    vpn: breakingNow('vpn', ports.vpn),
    token: breakingNow('token', ports.token),
    portsFor: breakingNow('portsFor', (_domain, own) => own),
    providers: {
      ...providers,
      byDomain: breakingNow('providers.byDomain', providers.byDomain),
      byMx: breakingNow('providers.byMx', providers.byMx),
    },
    nameServers: {
      own: breakingNow('nameServers.own', nameServers.own),
      ask: breaking('nameServers.ask', nameServers.ask),
    },
    browserSignIn: browserSignIn && breaking('browserSignIn', browserSignIn),
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
  const emit = breakingNow('emit', () => undefined);
  return { ports: broken, emit, throws: () => Math.max(0, calls - after) };
}
