import type { Candidate } from '../../contract/candidate';
import { addressParts } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import { isWritable } from '../formats/writable';
import { message } from '../message';
import type { ChosenAccount } from './choose-accounts';
import type { ChosenServer } from './choose-server';
import type { ExportRequest } from './export-request';
import { hasOwnSendingSignIn } from './own-sending-sign-in';

/** Certificates name up to a hundred hosts; a person compares a few. */
const namesShown = 3;

/**
 * The settings of an account as text for a person who types them into a mail app: one setting a line, LF.
 * It never holds a password, only a line to write it on.
 */
export function renderSettingsText(chosen: ChosenAccount, { say, testedOn }: ExportRequest): string {
  const { account, incoming, outgoing, warnings } = chosen;
  const { address, name } = account;
  const paragraphs: readonly (readonly Message[])[] = [
    [message('export.card.title', { address })],
    [...(name === null ? [] : [message('export.card.name', { name })]), message('export.card.address', { address })],
    [message('export.card.receiving'), ...serverLines(address, incoming, testedOn)],
    [
      message('export.card.sending'),
      ...serverLines(address, outgoing, testedOn),
      sendingSignIn(chosen),
      ...fallbackLines(account.outgoing, outgoing),
    ],
    [passwordKind(chosen), message('export.card.password')],
    [...warnings, message('export.card.certificate-warnings')],
  ];
  return paragraphs.map((lines) => lines.map((line) => `${say(line)}\n`).join('')).join('\n');
}

function serverLines(address: string, server: ChosenServer, testedOn: string | null): readonly Message[] {
  const { protocol, host, port, security, login, signIn, heard } = server;
  const certificate = heard?.certificate;
  const names = [...(certificate?.names ?? []), ...(certificate?.addresses ?? [])].slice(0, namesShown);
  return [
    message('export.card.type', { protocol }),
    message('export.card.server', { host }),
    message('export.card.port', { port }),
    message('export.card.security', { security }),
    ...(signIn === 'none' ? [] : [message('export.card.login', { login, form: loginForm(address, login) })]),
    message('export.card.sign-in', { auth: signIn }),
    ...(names.length > 0 && names.every(isWritable)
      ? [message('export.card.certificate', { names: { list: names } })]
      : []),
    testedLine(server, testedOn),
  ];
}

function loginForm(address: string, login: string): string {
  if (login === address) return 'address';
  return login === addressParts(address).localPart ? 'local' : 'other';
}

function testedLine(server: ChosenServer, testedOn: string | null): Message {
  if (!server.proven) return message('export.card.not-tested', { state: server.state });
  return testedOn === null
    ? message('export.card.tested')
    : message('export.card.tested-on', { date: { day: testedOn } });
}

function sendingSignIn(chosen: ChosenAccount): Message {
  if (chosen.outgoing.signIn === 'none') return message('export.card.sending-without-sign-in');
  return hasOwnSendingSignIn(chosen)
    ? message('export.card.sending-own-sign-in')
    : message('export.card.sending-same-sign-in');
}

/** Another server for sending, for networks that block the port of the first one; null where no other is proven. */
export function portForBlockedNetworks(servers: readonly Candidate[], taken: ChosenServer): Candidate | null {
  return servers.find(({ proven, port, security }) => proven && port !== taken.port && security !== 'none') ?? null;
}

function fallbackLines(servers: readonly Candidate[], taken: ChosenServer): readonly Message[] {
  const other = portForBlockedNetworks(servers, taken);
  if (other === null) return [];
  const { host, port, security } = other;
  return [message('export.card.fallback', { blockedPort: taken.port, host, port, security })];
}

/** Which password belongs to these settings. */
export function passwordKind({ account, incoming }: Pick<ChosenAccount, 'account' | 'incoming'>): Message {
  if (incoming.signIn === 'oauth2') return message('export.card.browser-sign-in');
  return account.passwordKind === 'app-password'
    ? message('export.card.app-password')
    : message('export.card.normal-password');
}
