import type { Protocol } from '../../../electron/contract/candidate';
import type { Act, Reaction, StateDescription } from '../../../electron/node/scripted-server/server-description';
import { type Conduct, goesOn, type HostileCase, stops, stopsWith } from '../hostile-case';

/** The texts of a protocol that these cases need. */
interface Spoken {
  readonly greeting: string;
  /** A greeting of more than a megabyte that repeats itself. */
  readonly longGreeting: string;
  readonly longCapabilities: StateDescription;
}

const capabilities = Array.from({ length: 10_000 }, (_, index) => `X-CAPABILITY-${index}`);
const manyLines: StateDescription = { capabilities };

const spokenIn: Readonly<Record<Protocol, Spoken>> = {
  smtp: {
    greeting: '220 mail.example ready',
    longGreeting: '220-mail.example is ready\n'.repeat(40_000),
    longCapabilities: manyLines,
  },
  imap: {
    greeting: '* OK ready',
    longGreeting: `* OK ${'ready '.repeat(180_000)}`,
    longCapabilities: {
      replies: { CAPABILITY: `${capabilities.map((name) => `* CAPABILITY ${name}`).join('\n')}\n{tag} OK Done` },
    },
  },
  pop3: {
    greeting: '+OK ready',
    longGreeting: `+OK ${'ready '.repeat(180_000)}`,
    longCapabilities: manyLines,
  },
};

/** The transport cases of a protocol. */
export function transportCases(protocol: Protocol): readonly HostileCase[] {
  const { greeting, longGreeting, longCapabilities } = spokenIn[protocol];
  const base = { protocol, security: 'starttls' } as const;
  const greeter = (name: string, reaction: Reaction, rest: Pick<HostileCase, 'safe' | 'isSlow'>): HostileCase => ({
    ...base,
    name,
    server: { greeting: reaction },
    ...rest,
  });
  const closed = stops('closed', 'greeting');
  const tooLong = stops('reply-too-long', 'greeting');
  const timedOut = { safe: stops('timed-out', 'greeting'), isSlow: true };
  return [
    { ...base, name: 'is not there', server: {}, safe: stops('refused'), isRefused: true },
    greeter('accepts and closes', [{ kind: 'close' }], { safe: closed }),
    greeter('accepts and resets', [{ kind: 'reset' }], { safe: closed }),
    greeter('never speaks', [], timedOut),
    greeter('greets drop by drop', [{ kind: 'drip', bytes: 'x'.repeat(2_000), everyMs: 5 }], timedOut),
    greeter('never ends the line', [{ kind: 'endless', bytes: 'x'.repeat(1_000) }], { safe: tooLong }),
    greeter('greets with a megabyte', longGreeting, { safe: tooLong }),
    {
      ...base,
      name: 'lists ten thousand capabilities',
      server: { states: { clear: longCapabilities } },
      safe: stops('reply-too-long', 'capabilities'),
    },
    greeter('greets with NUL and control characters', [{ kind: 'bytes', bytes: '\0\x07\x1b[31mred\r\n' }], {
      // Unreadable bytes are data like any other. They are made harmless where they are shown.
      safe: stopsWith('unexpected-reply', { stage: 'greeting', reply: '\0\x07\x1b[31mred' }),
    }),
    greeter('ends its greeting with a bare LF', [{ kind: 'bytes', bytes: `${greeting}\n` }], { safe: goesOn }),
  ];
}

const begun = {
  smtp: { command: 'EHLO', text: '250-mail.example\n250-PIPELINING' },
  imap: { command: 'CAPABILITY', text: '* CAPABILITY IMAP4rev1' },
  pop3: { command: 'CAPA', text: '+OK\nUSER' },
} as const satisfies Record<Protocol, unknown>;

/** Servers whose list of capabilities never ends; the lines so far are the evidence. */
function halfAnswers(protocol: Protocol): readonly HostileCase[] {
  const { command, text } = begun[protocol];
  const ending = (name: string, last: Act, safeLibrary: Conduct): HostileCase => ({
    name: `begins to list what it can do and ${name}`,
    protocol,
    security: 'starttls',
    server: { states: { clear: { replies: { [command]: [{ kind: 'say', text }, last] } } } },
    safe: stopsWith('incomplete-reply', { stage: 'capabilities', reply: text }),
    safeLibrary,
    isSlow: last.kind === 'fall-silent',
  });
  return [
    ending('falls silent', { kind: 'fall-silent' }, stops('timed-out', 'capabilities')),
    // imapflow does not report that the list was incomplete.
    ending(
      'closes',
      { kind: 'close' },
      protocol === 'imap' ? stops('starttls-not-offered') : stops('closed', 'capabilities'),
    ),
  ];
}

/** Transport cases on a port that begins with TLS. */
export function furtherTransportCases(protocol: Protocol): readonly HostileCase[] {
  const { greeting, longGreeting } = spokenIn[protocol];
  const base = { protocol, security: 'tls' } as const;
  const beforeTls = (name: string, reaction: Reaction, rest: Pick<HostileCase, 'safe' | 'isSlow'>): HostileCase => ({
    ...base,
    name: `${name} before TLS`,
    server: { security: 'none', greeting: reaction },
    ...rest,
  });
  const overTls = (name: string, reaction: Reaction, rest: Pick<HostileCase, 'safe' | 'isSlow'>): HostileCase => ({
    ...base,
    name: `${name} over TLS`,
    server: { greeting: reaction },
    ...rest,
  });
  return [
    beforeTls('closes', [{ kind: 'close' }], { safe: stops('closed', 'tls') }),
    beforeTls('resets', [{ kind: 'reset' }], { safe: stops('closed', 'tls') }),
    beforeTls('is silent', [{ kind: 'fall-silent' }], { safe: stops('timed-out', 'tls'), isSlow: true }),
    ...halfAnswers(protocol),
    overTls('closes', [{ kind: 'close' }], { safe: stops('closed', 'greeting') }),
    overTls('resets', [{ kind: 'reset' }], { safe: stops('closed', 'greeting') }),
    overTls('is silent', [], { safe: stops('timed-out', 'greeting'), isSlow: true }),
    overTls('never ends the line', [{ kind: 'endless', bytes: 'x'.repeat(1_000) }], {
      safe: stops('reply-too-long', 'greeting'),
    }),
    overTls('greets with a megabyte', longGreeting, { safe: stops('reply-too-long', 'greeting') }),
    overTls('greets drop by drop', [{ kind: 'drip', bytes: `${greeting}\r\n`, everyMs: 2 }], { safe: goesOn }),
  ];
}
