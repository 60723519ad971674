import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { isSameServer } from '../../../contract/server-name';
import { type Direction, directions } from '../../../contract/verdict';
import { failureMessage } from '../../diagnosis/failure-message';
import { message } from '../../message';
import { isForClients, relayPort } from '../../usual-ports';
import { isUsable, knownServers } from '../state/known-servers';
import type { AccountState, WizardState } from '../state/wizard-state';
import { doubtedCertificate, serverInQuestion, shownCertificate } from './certificate-risk';
import { isUnverified } from './works-unverified';

/** One row of the table of servers and ports to connect to. */
export interface ServerChoice {
  readonly server: Candidate;
  readonly isChosen: boolean;
  readonly tone: 'pass' | 'warn' | 'quiet';
  readonly state: Message;
  /** What else to know about it; null where nothing is. */
  readonly note: Message | null;
}

/** The servers and ports to connect to in one direction. */
export interface ServerChoices {
  /** Why this one was chosen; null where none is. */
  readonly why: Message | null;
  /** Those that can be chosen, and the chosen one even where it does not work. */
  readonly usable: readonly ServerChoice[];
  /** The others, each with its reason where one is worth saying. */
  readonly unusable: readonly ServerChoice[];
}

/** The servers and ports of one direction, best first, at the chosen host and the hosts that the search chose. */
export function serverChoices({ account, preferImplicitTls }: WizardState, direction: Direction): ServerChoices {
  const { server: chosen } = account.servers[direction];
  const servers = inOrder(serversToShow(account, direction), preferImplicitTls);
  const isChosen = (server: Candidate) => chosen !== null && isSameServer(server, chosen);
  const usable = servers.filter(isUsable);
  const shown = servers.filter((server) => isUsable(server) || (isChosen(server) && isForClients(server)));
  const unusable = servers.filter((server) => !shown.includes(server));
  const choice = (server: Candidate, note: Message | null): ServerChoice => {
    return { server, isChosen: isChosen(server), ...standingOf(server, isChosen(server), usable.length > 0), note };
  };
  return {
    why: whyChosen(account, direction, preferImplicitTls),
    usable: shown.map((server) => choice(server, noteOf(server))),
    unusable: unusable.map((server) =>
      choice(server, whyUnusable(server, usable, serverInQuestion(account, direction))),
    ),
  };
}

function noteOf(server: Candidate): Message | null {
  return isUsable(server) && server.port === 465 ? message('wizard.way.equally-good') : null;
}

/**
 * The state of a server in a word. A certificate that nobody vouches for is never called verified, accepted or not; a port that refuses
 * and that nobody needs is not offered.
 */
function standingOf(server: Candidate, isChosen: boolean, isSpared: boolean): Pick<ServerChoice, 'tone' | 'state'> {
  const { proven, state } = server;
  if (isUnverified(server) || (!proven && doubtedCertificate(server) !== null))
    return { tone: 'warn', state: message('settings.way.not-verified') };
  if (isChosen && state === 'no-answer') return { tone: 'quiet', state: message('settings.way.no-answer-here') };
  if (!isChosen && isSpared && state === 'refused')
    return { tone: 'quiet', state: message('settings.way.not-offered') };
  return { tone: proven ? 'pass' : state === 'failed' ? 'warn' : 'quiet', state: message(`settings.way.${state}`) };
}

/** Once a server is chosen, ports of other guessed hosts are left out. A typed server comes first. */
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
  // A person who takes the search's own answer, by any button, is told its reason.
  const isSearched = best !== null && isSameServer(best, server);
  // The search's reason is outdated once a later test has proven the server.
  const isOutdated = server.proven && test.status === 'ended';
  if (isSearched) return isOutdated ? message('wizard.why.tested', { port: server.port }) : (report?.reason ?? null);
  if (chosenBy === 'user') return message('ranking.typed', { port: server.port });
  const isPreferred = preferImplicitTls && server.proven && server.security === 'tls';
  return isPreferred ? message('ranking.prefer-implicit-tls', { port: server.port }) : (report?.reason ?? null);
}

/** Why a server cannot be chosen; null where the page says it elsewhere: a refusal, silence, that it was not needed, or the fault of the current server. */
function whyUnusable(server: Candidate, usable: readonly Candidate[], inQuestion: Candidate | null): Message | null {
  if (server.state === 'not-needed') return null;
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

/** Whether the host never answered, which its state and its time show already. */
function isSilent({ state, failure }: Candidate): boolean {
  return state === 'no-answer' && failure?.code === 'timed-out' && failure.stage === 'connect';
}

/** Whether a server is not verified because of a certificate that another server shows too. */
function isSameCertificate(server: Candidate, other: Candidate): boolean {
  const certificate = doubtedCertificate(server);
  return certificate !== null && certificate.sha256 === shownCertificate(other)?.sha256;
}

/** Whether the switch for implicit TLS changes anything: some host works both ways, or it is on. */
export function isPreferenceRelevant(state: WizardState): boolean {
  if (state.preferImplicitTls) return true;
  return directions.some((direction) => {
    const usable = serverChoices(state, direction).usable.map(({ server }) => server);
    return usable.some((one) =>
      usable.some(
        (other) => other.host === one.host && other.protocol === one.protocol && other.security !== one.security,
      ),
    );
  });
}
