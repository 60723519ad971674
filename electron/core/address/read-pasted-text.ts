import type { Protocol, Security } from '../../contract/candidate';
import type { Direction } from '../../contract/verdict';
import { relayPort } from '../usual-ports';
import { invisible, readNamedAddress } from './named-address';
import {
  directionsIn,
  fitting,
  isMailHost,
  isOwnDomain,
  isWebHost,
  isWellKnown,
  narrower,
  ownProtocol,
  protocolOf,
  protocolOfPort,
  scoreOf,
  sides,
} from './welcome-signs';
import { type WelcomeToken, welcomeTokens } from './welcome-tokens';
import type { WelcomeWord } from './welcome-words';

/** A server as a text describes it; null stands for what the text does not say. */
export interface DescribedServer {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number | null;
  readonly security: Exclude<Security, 'none'> | null;
}

/** What a longer text says about an account. A password in it is not kept. */
export interface PastedText {
  /** The address, domain or host for the field; null where the text names none. */
  readonly text: string | null;
  /** The name of the person; null where the text does not say it. */
  readonly name: string | null;
  readonly servers: Readonly<Record<Direction, DescribedServer | null>>;
  /** Whether a password was left out. */
  readonly hadPassword: boolean;
}

/** Welcome mails stay far below; what comes after is not read. */
const readChars = 65_536;
/** No server has more. */
const portsAtMost = 8;

/** Reads an address with a name, a link, a domain, a server, or a longer text such as the welcome mail of a provider. */
export function readPastedText(pasted: string): PastedText {
  const whole = readNamedAddress(pasted.slice(0, readChars));
  if (!/\s/.test(whole.text) && whole.text.includes('@')) return { ...nothing, ...whole };
  const reading = new Reading();
  const lines = pasted.slice(0, readChars).replace(invisible, '').split(lineEnds);
  for (const line of lines) reading.take(line);
  const servers = reading.servers();
  const host = servers.incoming?.host ?? servers.outgoing?.host ?? null;
  return { text: reading.address() ?? host ?? reading.domain(), name: null, servers, hadPassword: reading.hadPassword };
}

const nothing: PastedText = {
  text: null,
  name: null,
  servers: { incoming: null, outgoing: null },
  hadPassword: false,
};

const lineEnds = /[\n\r\u2028\u2029]+/;

/** Whom a host is for: `either` has no word beside it. */
type HostFor = Protocol | Direction | 'either';

interface StatedPort {
  readonly port: number;
  readonly security: Exclude<Security, 'none'> | null;
}

/** Reads a text line by line. Later lines belong to the heading above them. */
class Reading {
  hadPassword = false;
  readonly #addresses: { readonly address: string; readonly score: number }[] = [];
  readonly #hosts = new Map<HostFor, string>();
  readonly #ports = new Map<Protocol, StatedPort[]>();
  readonly #securities = new Map<Protocol, Exclude<Security, 'none'>>();
  #domain: string | null = null;
  #heading: Protocol | Direction | null = null;
  /** The columns of a table with a heading for each direction. */
  #columns: readonly Direction[] = [];
  #isPasswordNext = false;

  take(line: string): void {
    const tokens = welcomeTokens(line);
    if (tokens.length === 0) return;
    if (this.#isPasswordNext) {
      this.#isPasswordNext = false;
      this.hadPassword = true;
      return;
    }
    this.#takeKnown(this.#withoutPassword(tokens));
  }

  address(): string | null {
    const best = [...this.#addresses].sort((one, other) => other.score - one.score)[0];
    // The address of a help desk is no mailbox.
    if (best === undefined || (best.score < 0 && this.#hosts.size > 0)) return null;
    return best.address;
  }

  /** A line that is a domain and nothing else. */
  domain(): string | null {
    return this.#domain;
  }

  servers(): PastedText['servers'] {
    const address = this.address();
    const either = this.#hosts.get('either') ?? null;
    const incoming = this.#hosts.get('incoming') ?? either;
    const outgoing = this.#hosts.get('smtp') ?? this.#hosts.get('outgoing') ?? either;
    const only = this.#ports.has('smtp') ? (incoming ?? this.#hosts.get('imap') ?? this.#hosts.get('pop3')) : null;
    const receiving = this.#receivingProtocol();
    const host = this.#hosts.get(receiving) ?? incoming ?? (this.#ports.has(receiving) ? outgoing : null);
    return {
      incoming: host === null || isOwnDomain(host, address) ? null : this.#described(receiving, host),
      outgoing: this.#sendingHost(outgoing ?? only ?? null, address),
    };
  }

  #sendingHost(host: string | null, address: string | null): DescribedServer | null {
    return host === null || isOwnDomain(host, address) ? null : this.#described('smtp', host);
  }

  /** IMAP, unless the text knows only POP3. */
  #receivingProtocol(): 'imap' | 'pop3' {
    const isSaid = (protocol: Protocol) => this.#hosts.has(protocol) || this.#ports.has(protocol);
    if (isSaid('imap')) return 'imap';
    return isSaid('pop3') ? 'pop3' : 'imap';
  }

  #described(protocol: Protocol, host: string): DescribedServer {
    const stated = this.#ports.get(protocol) ?? [];
    const first = stated.find(({ port }) => port !== relayPort) ?? stated[0] ?? null;
    const security = first?.security ?? this.#securities.get(protocol) ?? null;
    return {
      protocol,
      host,
      port: first?.port ?? null,
      security: first === null ? security : fitting(first.port, security),
    };
  }

  /** The tokens before a password; the line after a lone label is the password. */
  #withoutPassword(tokens: readonly WelcomeToken[]): readonly WelcomeToken[] {
    const at = tokens.findIndex((token) => token.kind === 'word' && token.words.includes('password'));
    if (at < 0) return tokens;
    const label = tokens[at];
    const isLast = at === tokens.length - 1;
    const isLabel = tokens.some((token, index) => index <= at + 1 && token.kind === 'word' && token.isLabel);
    if (isLast) this.#isPasswordNext = isLabel || tokens.length === 1;
    else if (label?.kind === 'word' && isLabel) this.hadPassword = true;
    return tokens.slice(0, at);
  }

  #takeKnown(tokens: readonly WelcomeToken[]): void {
    const words = tokens.flatMap((token) => (token.kind === 'word' ? token.words : []));
    const isTitle = tokens.every(({ kind }) => kind === 'word' || kind === 'other' || kind === 'security');
    const [said, ...others] = sides(words);
    const isOfBoth = [said, ...others].includes('incoming') && [said, ...others].includes('outgoing');
    if (isTitle && isOfBoth) {
      this.#columns = directionsIn(words);
      this.#heading = null;
    } else if (isTitle && said !== undefined) {
      this.#columns = [];
    }
    this.#takeInOrder(tokens, words, isOfBoth && !isTitle);
    const [only] = tokens;
    if (tokens.length === 1 && only?.kind === 'host') this.#domain ??= only.host;
  }

  #takeInOrder(tokens: readonly WelcomeToken[], words: readonly WelcomeWord[], isForBoth: boolean): void {
    const isServerLine = words.some((word) => word !== 'user' && word !== 'sender' && word !== 'password');
    let beside: Protocol | Direction | null = null;
    let pending: Exclude<Security, 'none'> | null = null;
    let last: { readonly protocol: Protocol } | null = null;
    let hosts = 0;
    let ports = 0;
    let securities = 0;
    for (const [index, token] of tokens.entries()) {
      switch (token.kind) {
        case 'word':
          for (const word of sides(token.words)) beside = narrower(beside, word);
          break;
        case 'address':
          this.#addresses.push({ address: token.address, score: scoreOf(token.address, words) });
          break;
        case 'host': {
          const column = this.#columns[hosts] ?? null;
          hosts += 1;
          const side: Protocol | Direction | null =
            ownProtocol(token.host) ?? (isForBoth ? null : (beside ?? column ?? this.#heading));
          const isServer = isServerLine || tokens[index + 1]?.kind === 'port' || isMailHost(token.host);
          if (side === null && !isServer) break;
          const isBeside = beside !== null || column !== null || isServer;
          if (isWebHost(token.host) || (!isBeside && !isBare(tokens))) break;
          if (words.includes('user') && !isServerLine) break;
          note(this.#hosts, side ?? 'either', token.host);
          if (side !== null && !isForBoth && this.#columns.length === 0) beside = side;
          break;
        }
        case 'port': {
          const column = this.#columns[ports] ?? null;
          ports += 1;
          const protocol = protocolOfPort(token.port) ?? protocolOf(beside ?? column ?? this.#heading);
          if (protocol === null || (!isServerLine && !isWellKnown(token.port) && hosts === 0)) break;
          this.#notePort(protocol, { port: token.port, security: pending });
          last = { protocol };
          pending = null;
          break;
        }
        case 'security': {
          const column = protocolOf(this.#columns[securities] ?? null);
          securities += 1;
          if (last === null && column !== null) this.#securities.set(column, token.security);
          else if (last === null) pending ??= token.security;
          else this.#secureLast(last.protocol, token.security);
          break;
        }
        case 'other':
          break;
      }
    }
    if (pending !== null) this.#noteSecurity(pending, beside);
    if (beside !== null && !isForBoth) this.#heading = beside;
  }

  #notePort(protocol: Protocol, stated: StatedPort): void {
    const before = this.#ports.get(protocol) ?? [];
    if (before.length < portsAtMost) this.#ports.set(protocol, [...before, stated]);
  }

  /** The security that follows a port belongs to it. */
  #secureLast(protocol: Protocol, security: Exclude<Security, 'none'>): void {
    const stated = this.#ports.get(protocol) ?? [];
    const last = stated.at(-1);
    if (last !== undefined && last.security === null)
      this.#ports.set(protocol, [...stated.slice(0, -1), { ...last, security }]);
  }

  /** A line of its own says it for the server above it. */
  #noteSecurity(security: Exclude<Security, 'none'>, beside: Protocol | Direction | null): void {
    const protocol = protocolOf(beside ?? this.#heading);
    for (const one of protocol === null ? (['imap', 'pop3', 'smtp'] as const) : [protocol]) {
      if (!this.#securities.has(one)) this.#securities.set(one, security);
    }
  }
}

function note(hosts: Map<HostFor, string>, side: HostFor, host: string): void {
  if (!hosts.has(side)) hosts.set(side, host);
}

/** Whether a line has nothing but servers, ports and their security. */
function isBare(tokens: readonly WelcomeToken[]): boolean {
  return tokens.every(({ kind }) => kind === 'host' || kind === 'port' || kind === 'security');
}
