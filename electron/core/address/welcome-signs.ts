import type { Protocol, Security } from '../../contract/candidate';
import { addressParts } from '../../contract/mail-address';
import type { Direction } from '../../contract/verdict';
import { relayPort, usualPorts } from '../usual-ports';
import type { WelcomeWord } from './welcome-words';

const protocols = ['imap', 'pop3', 'smtp'] as const satisfies readonly Protocol[];

/** The protocols and directions among the words. */
export function sides(words: readonly WelcomeWord[]): readonly (Protocol | Direction)[] {
  return words.flatMap((word) =>
    word === 'imap' || word === 'pop3' || word === 'smtp' || word === 'incoming' || word === 'outgoing' ? word : [],
  );
}

/** The directions among the words. */
export function directionsIn(words: readonly WelcomeWord[]): readonly Direction[] {
  return sides(words).flatMap((side) => (side === 'incoming' || side === 'outgoing' ? side : []));
}

/** "Incoming server (IMAP)" is about IMAP; another side begins anew. */
export function narrower(before: Protocol | Direction | null, word: Protocol | Direction): Protocol | Direction {
  if (word === 'incoming') return before === 'imap' || before === 'pop3' ? before : word;
  return word === 'outgoing' && before === 'smtp' ? before : word;
}

/** The protocol that the first part of a name says. */
export function ownProtocol(host: string): Protocol | null {
  const [first = ''] = host.split('.', 1);
  if (first.includes('imap')) return 'imap';
  if (first.includes('smtp')) return 'smtp';
  return /^(?:secure-?|ssl-?)?pop3?(?![a-z])/.test(first) ? 'pop3' : null;
}

/** Whether a name is usual for a mail server. */
export function isMailHost(host: string): boolean {
  return ownProtocol(host) !== null || /^(?:mail|mx|posteo|securemail|mailserver|email)\d*[.-]/.test(host);
}

/** Whether a name is of a website, which stands in the last lines of many mails. */
export function isWebHost(host: string): boolean {
  return /^(?:www\d*|webmail|help|support|status|kb|docs|blog|faq|my|account)\./.test(host);
}

/** Whether a name is only the domain of the address, as in "Domain: example.net". */
export function isOwnDomain(host: string, address: string | null): boolean {
  return address !== null && host === addressParts(address).domain && !isMailHost(host);
}

/** The protocol that a port is usual for; null where it is for none. */
export function protocolOfPort(port: number): Protocol | null {
  if (port === relayPort) return 'smtp';
  return protocols.find((protocol) => usualPorts[protocol].some((usual) => usual.port === port)) ?? null;
}

/** Whether a port is usual for mail apps. */
export function isWellKnown(port: number): boolean {
  return protocolOfPort(port) !== null && port !== relayPort;
}

/** The protocol of a side: IMAP for receiving, as most mails say no more. */
export function protocolOf(side: Protocol | Direction | null): Protocol | null {
  if (side === 'incoming') return 'imap';
  return side === 'outgoing' ? 'smtp' : side;
}

/** Providers write "TLS" for STARTTLS too; on these ports only STARTTLS is meant. */
export function fitting(port: number, security: Exclude<Security, 'none'> | null): Exclude<Security, 'none'> | null {
  if (security === null) return null;
  const isUsual = protocols.some((protocol) => usualPorts[protocol].some((usual) => isStarttlsAt(usual, port)));
  return port === relayPort || isUsual ? 'starttls' : security;
}

/** How likely an address is the mailbox that the text is about, and not the one that has written it. */
export function scoreOf(address: string, words: readonly WelcomeWord[]): number {
  const { localPart } = addressParts(address);
  const isRole =
    /^(?:no-?reply|do-?not-?reply|support|service|kundenservice|help|hilfe|info|contact|kontakt|postmaster|abuse|admin|sales|soporte|assistance)\b/i;
  return (words.includes('user') ? 2 : 0) - (words.includes('sender') ? 2 : 0) - (isRole.test(localPart) ? 2 : 0);
}

function isStarttlsAt(usual: { readonly port: number; readonly security: Security }, port: number): boolean {
  return usual.port === port && usual.security === 'starttls';
}
