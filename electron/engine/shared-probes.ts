import type { Certificate } from '../contract/certificate';
import { isSameOrganisation } from '../core/discovery/same-organisation';
import { rankOfSource } from '../core/discovery/source-facts';
import type { Addresses } from '../core/dns-records';
import type { Probed } from '../core/probe/probed';
import { certificateOf, speaksFor } from '../core/probe/speaks-for';
import { certificateCovers } from '../core/tls/certificate-covers';
import { relayPort } from '../core/usual-ports';
import type { ConnectionBudget } from './connection-budget';
import type { Dialer } from './ports';
import { type EndedProbe, probe } from './probe';
import type { ProbeTarget } from './probe-target';
import type { StepLog } from './run-log';
import { createSharedWatch, type SharedWatch } from './shared-watch';
import type { TaskGroup } from './task-group';

/** Probes servers; names at the same addresses and port share a connection where its certificate covers both. */
export interface SharedProbes {
  /** What a probe found; null where the address has used up its connections in this run. */
  probe(target: ProbeTarget, step: StepLog): Promise<Probed | null>;
  /** Whether a server may have to wait for a connection until the end of a run. */
  givesWay(target: ProbeTarget): boolean;
}

interface SharedProbe {
  readonly target: ProbeTarget;
  readonly watch: SharedWatch;
  /** Whether a source names the server, or a certificate has its name. */
  readonly isPromising: boolean;
  /** Null while it is under way. */
  probed: Probed | null;
}

/** A server that waits for the result of a probe under another name, or for a connection. */
interface Waiting {
  readonly target: ProbeTarget;
  readonly step: StepLog;
  readonly settle: (probed: Probed | null) => void;
  /** Passes on a mistake of ours. */
  readonly fail: (mistake: unknown) => void;
  /** The probes whose phases its row shows. */
  readonly joined: Set<SharedProbe>;
}

/** One port of a machine, under all its names. */
interface SharedPort {
  readonly probes: SharedProbe[];
  readonly waiting: Waiting[];
}

/** The machine at a set of addresses. */
interface Machine {
  readonly ports: Map<string, SharedPort>;
  /** The certificates that it has shown, under any name. */
  readonly certificates: Certificate[];
}

/** The probes of one run; `tasks` settles only when every connection is closed. */
export function createSharedProbes(
  dialer: Dialer,
  budget: ConnectionBudget,
  nowMs: () => number,
  tasks: TaskGroup,
  signal: AbortSignal,
): SharedProbes {
  const machines = new Map<string, Machine>();

  const open = (machine: Machine, port: SharedPort, one: Waiting) => {
    const { target, step } = one;
    const watch = createSharedWatch(nowMs);
    watch.join(step);
    const isPromising = target.isNamed || isExpected(machine, target);
    const shared: SharedProbe = { target, watch, isPromising, probed: null };
    port.probes.push(shared);
    const outcome = probe(target, target.protocol, dialer, watch, signal);
    const end = (probed: EndedProbe) => {
      tasks.addBeside(probed.left);
      shared.probed = probed;
      const certificate = certificateOf(probed);
      if (certificate !== null) machine.certificates.push(certificate);
      one.settle(probed);
      for (const each of machine.ports.values()) advance(machine, each);
    };
    const fail = (mistake: unknown) => {
      port.probes.splice(port.probes.indexOf(shared), 1);
      const waiting = [...machine.ports.values()].flatMap((each) => each.waiting.splice(0));
      for (const each of [one, ...waiting]) each.fail(mistake);
    };
    tasks.addBeside(outcome.then(end).catch(fail));
  };

  /** Settles those who wait by a finished probe that covers their name, then starts the next probe that has nothing to wait for. */
  const advance = (machine: Machine, port: SharedPort) => {
    for (const one of [...port.waiting]) {
      const told = port.probes.find(({ probed }) => probed !== null && speaksFor(probed, one.target.host));
      if (told !== undefined) settleBy(told, one, port);
    }
    const refused = new Set<Waiting>();
    for (let next = nextOf(machine, port, refused); next !== undefined; next = nextOf(machine, port, refused)) {
      const { target } = next;
      const isLast = !isMoreToLearn(machine) && port.probes.every(({ probed }) => probed !== null);
      const isSending = target.protocol === 'smtp';
      const wish = {
        target,
        isFirst: port.probes.length === 0,
        isExpected: isExpected(machine, target),
        isLast,
        isServed: isServed(machine, isSending),
        isOtherServed: isServed(machine, !isSending),
        isImapAwaited: isImapAwaited(machine),
      };
      if (!signal.aborted && budget.take(wish)) {
        leave(port, next);
        open(machine, port, next);
      } else if (isLast || signal.aborted) {
        leave(port, next);
        next.settle(null);
      } else {
        refused.add(next);
      }
    }
    for (const one of port.waiting) joinRunning(port, one);
  };

  return {
    probe: (target, step) => {
      const machine = entryOf(machines, addressesKey(target.addresses), () => ({ ports: new Map(), certificates: [] }));
      const place = `${target.protocol} ${target.port} ${target.security}`;
      const port = entryOf(machine.ports, place, () => ({ probes: [], waiting: [] }));
      return new Promise((settle, fail) => {
        port.waiting.push({ target, step, settle, fail, joined: new Set() });
        advance(machine, port);
      });
    },
    givesWay: budget.givesWay,
  };
}

/** The next server that has nothing to wait for: first one with a name in a certificate seen here, then one that a source names. */
function nextOf(machine: Machine, port: SharedPort, refused: ReadonlySet<Waiting>): Waiting | undefined {
  const free = port.waiting.filter((one) => !refused.has(one) && !isHeld(machine, port, one));
  const named = free.find(({ target }) => target.isNamed);
  return free.find(({ target }) => isExpected(machine, target)) ?? named ?? free[0];
}

function isExpected({ certificates }: Machine, { host }: ProbeTarget): boolean {
  return certificates.some((certificate) => certificateCovers(certificate, host));
}

function probesOf({ ports }: Machine): readonly SharedProbe[] {
  return [...ports.values()].flatMap(({ probes }) => probes);
}

/** Whether a direction has a working server at a machine, or a promising one that is being tried. */
function isServed(machine: Machine, isSending: boolean): boolean {
  return probesOf(machine).some(({ target, probed, isPromising }) => {
    const isOfDirection = (target.protocol === 'smtp') === isSending && target.port !== relayPort;
    return isOfDirection && (probed === null ? isPromising : probed.offer.ok);
  });
}

/** Whether an IMAP server that a source names waits for a connection to a port that is not silent. */
function isImapAwaited({ ports }: Machine): boolean {
  return [...ports.values()].some(
    ({ probes, waiting }) =>
      waiting.some(({ target }) => target.protocol === 'imap' && target.isNamed) &&
      probes.every((shared, index) => shared.probed !== null || isAnswered(shared, index)),
  );
}

/** Whether a server has to wait for a probe of its port: it could share its result, or the port is silent while others are connected. */
function isHeld({ ports }: Machine, { probes }: SharedPort, { target }: Waiting): boolean {
  const isAnyConnected = [...ports.values()].some((port) => port.probes.some(({ watch }) => watch.isConnected()));
  return probes.some(
    ({ probed, watch, target: other }) =>
      probed === null && (!isPressing(target, other) || (isAnyConnected && !watch.isConnected())),
  );
}

/**
 * Whether a probe under way is likely to bring a result. While none has ended, every one is; then only those that are connected. A
 * silent port is not waited for.
 */
function isMoreToLearn(machine: Machine): boolean {
  const probes = probesOf(machine);
  if (probes.length > 0 && probes.every(({ probed }) => probed === null)) return true;
  return [...machine.ports.values()].some((port) =>
    port.probes.some((shared, index) => shared.probed === null && isAnswered(shared, index)),
  );
}

/** Whether a probe's port answers. A second probe of a port starts only where the first one was answered. */
function isAnswered({ watch }: SharedProbe, index: number): boolean {
  return index > 0 || watch.isConnected();
}

function settleBy(shared: SharedProbe, one: Waiting, port: SharedPort): void {
  leave(port, one);
  if (!one.joined.has(shared)) shared.watch.join(one.step);
  one.settle(shared.probed);
}

function joinRunning({ probes }: SharedPort, { step, joined }: Waiting): void {
  for (const shared of probes) {
    if (shared.probed !== null || joined.has(shared)) continue;
    joined.add(shared);
    shared.watch.join(step);
  }
}

function leave({ waiting }: SharedPort, one: Waiting): void {
  waiting.splice(waiting.indexOf(one), 1);
}

function entryOf<T>(entries: Map<string, T>, key: string, create: () => T): T {
  const entry = entries.get(key) ?? create();
  entries.set(key, entry);
  return entry;
}

/**
 * Whether a server is probed without waiting for a probe under another name: a better source names it, and the other name is another
 * organisation's. A published server does not wait for a guess whose certificate may be for another name.
 */
function isPressing({ host, source, isNamed }: ProbeTarget, other: ProbeTarget): boolean {
  const isBetter = rankOfSource(source) < rankOfSource(other.source);
  return isNamed && isBetter && !isSameOrganisation(host, other.host);
}

function addressesKey({ v4, v6 }: Addresses): string {
  return [...v4, ...v6].sort().join(' ');
}
