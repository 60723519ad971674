import type { Run } from './discover-scripted';
import type { ScriptedNetwork, ScriptedServer } from './scripted-network';

const address = '192.31.196.9';
/** The likeliest name of the machine. */
export const mail = 'mail.fir.example';
const usual = {
  993: { speaks: 'imap', tls: 'tls' },
  143: { speaks: 'imap', tls: 'starttls' },
  995: { speaks: 'pop3', tls: 'tls' },
  110: { speaks: 'pop3', tls: 'starttls' },
  587: { speaks: 'smtp', tls: 'starttls' },
  2525: { speaks: 'smtp', tls: 'starttls' },
  465: { speaks: 'smtp', tls: 'tls' },
  25: { speaks: 'smtp', tls: 'none' },
} as const satisfies Readonly<Record<number, Pick<ScriptedServer, 'speaks' | 'tls'>>>;

/** A usual port of mail servers. */
export type Port = keyof typeof usual;
export const everyPort = Object.keys(usual).map(Number) as readonly Port[];

/** A machine under these names, whose certificate has the first; its other ports refuse. */
export function machine({
  open,
  silent = [],
  names = [mail],
  hasAll = false,
  namesFor = {},
  rttMs = 20,
  greetingMs = 0,
}: {
  readonly open: readonly Port[];
  readonly silent?: readonly Port[];
  readonly names?: readonly [certified: string, ...others: string[]];
  /** Whether its certificate has all of them. */
  readonly hasAll?: boolean;
  readonly namesFor?: ScriptedServer['namesFor'];
  readonly rttMs?: number;
  readonly greetingMs?: number;
}): ScriptedNetwork {
  return {
    rttMs,
    addresses: Object.fromEntries(names.map((name) => [name, address])),
    ports: Object.fromEntries([
      ...open.map(
        (port) =>
          [`${address}:${port}`, { ...usual[port], names: hasAll ? names : [names[0]], namesFor, greetingMs }] as const,
      ),
      ...silent.map((port) => [`${address}:${port}`, 'silent'] as const),
    ]),
  };
}

/** The ports of the machine that a run has opened, in order. */
export function portsOf({ trace }: Run): readonly number[] {
  return trace.connections.flatMap((place) => (place.startsWith(`${address}:`) ? Number(place.split(':')[1]) : []));
}

/** Whether a port is for receiving. */
export function isReceiving(port: number): boolean {
  return [993, 143, 995, 110].includes(port);
}
