import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { isSameServer } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import { failureMessage } from '../../diagnosis/failure-message';
import { message } from '../../message';
import { relayPort } from '../../usual-ports';
import { isUsable, knownServers } from '../state/known-servers';
import { type AccountState, directions, type WizardState } from '../state/wizard-state';
import { doubtedCertificate, serverInQuestion, shownCertificate } from './certificate-risk';

/** One row of the table of ways to connect. */
export interface Way {
  readonly server: Candidate;
  readonly isChosen: boolean;
  /** What there is to know beside its state; null where nothing is. */
  readonly note: Message | null;
}

/** The ways to connect in one direction. */
export interface Ways {
  /** Why this one was chosen; null where none is. */
  readonly why: Message | null;
  /** One can be chosen. */
  readonly usable: readonly Way[];
  /** Each with its reason. */
  readonly unusable: readonly Way[];
}

/** The ways to connect in one direction, best first, at the hosts that were chosen or that the chosen pair left open. */
export function waysOf({ account, preferImplicitTls }: WizardState, direction: Direction): Ways {
  const { server: chosen } = account.servers[direction];
  const servers = inOrder(serversToShow(account, direction), preferImplicitTls);
  const usable = servers.filter(isUsable);
  const unusable = servers.filter((server) => !isUsable(server));
  const way = (server: Candidate, note: Message | null): Way => {
    return { server, isChosen: chosen !== null && isSameServer(server, chosen), note };
  };
  return {
    why: whyChosen(account, direction, preferImplicitTls),
    usable: usable.map((server) => way(server, server.port === 465 ? message('wizard.way.equally-good') : null)),
    unusable: unusable.map((server) => way(server, whyUnusable(server, usable, serverInQuestion(account, direction)))),
  };
}

/** Whoever looks at one host wants no ports of the others that were guessed; what the user typed stands first. */
function serversToShow(account: AccountState, direction: Direction): readonly Candidate[] {
  const { server } = account.servers[direction];
  const known = knownServers(account, direction);
  if (server === null) return known;
  const answer = directions.map((each) => account.discovery.view.answer[each]);
  const hosts = new Set([server.host, ...answer.map((best) => best?.host)]);
  const shown = known.filter(({ host }) => hosts.has(host));
  if (server.source !== 'typed') return shown;
  return [server, ...shown.filter((other) => !isSameServer(other, server))];
}

function inOrder(servers: readonly Candidate[], preferImplicitTls: boolean): readonly Candidate[] {
  if (!preferImplicitTls) return servers;
  return [...servers].sort((one, other) => Number(other.security === 'tls') - Number(one.security === 'tls'));
}

function whyChosen(account: AccountState, direction: Direction, preferImplicitTls: boolean): Message | null {
  const { server, chosenBy, test } = account.servers[direction];
  if (server === null) return null;
  if (server.protocol !== 'smtp') return message(`wizard.why.${server.protocol}`);
  const best = account.discovery.view.answer[direction];
  const { report } = account.discovery.view;
  const isSearched = chosenBy === 'search' && best !== null && isSameServer(best, server);
  // A reason that was given before a later test has proven the server is no longer true.
  const isOutdated = server.proven && test.status === 'ended';
  if (isSearched) return isOutdated ? message('wizard.why.tested', { port: server.port }) : (report?.reason ?? null);
  if (chosenBy === 'user') return message('ranking.typed', { port: server.port });
  const isPreferred = preferImplicitTls && server.proven && server.security === 'tls';
  return isPreferred ? message('ranking.prefer-implicit-tls', { port: server.port }) : (report?.reason ?? null);
}

/** What is said elsewhere on the page is not repeated: what a refusal or silence is called, and what is wrong with the server in question. */
function whyUnusable(server: Candidate, usable: readonly Candidate[], inQuestion: Candidate | null): Message | null {
  if (server.port === relayPort)
    return message(server.state === 'found' ? 'wizard.way.relay-answered' : 'wizard.way.relay');
  if (server.security === 'none') return message('wizard.way.not-encrypted');
  const instead = usable.find(({ protocol }) => protocol === server.protocol);
  if (instead !== undefined && (server.state === 'refused' || server.state === 'no-entry'))
    return notNeeded(server, instead);
  if (server.state === 'refused' || isSilent(server)) return null;
  if (server.failure !== null && inQuestion !== null && isSameCertificate(server, inQuestion))
    return isSameServer(server, inQuestion) ? null : message('wizard.way.same-certificate');
  if (server.failure !== null) return failureMessage(server.failure);
  return null;
}

function notNeeded(server: Candidate, { host, port }: Candidate): Message {
  return server.port === port ? message('wizard.way.other-host', { host }) : message('wizard.way.not-needed', { port });
}

/** Whether nothing came back at all, which its state and its time say already. */
function isSilent({ state, failure }: Candidate): boolean {
  return state === 'no-answer' && failure?.code === 'timed-out' && failure.stage === 'connect';
}

/** Whether a server is not verified because of the certificate that another one shows too, verified or accepted or neither. */
function isSameCertificate(server: Candidate, other: Candidate): boolean {
  const certificate = doubtedCertificate(server);
  return certificate !== null && certificate.sha256 === shownCertificate(other)?.sha256;
}
