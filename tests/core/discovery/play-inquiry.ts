import { createHash } from 'node:crypto';
import type { Failure } from '../../../electron/contract/failure';
import { failed, ok, type Result } from '../../../electron/contract/result';
import type { Claim } from '../../../electron/core/discovery/claim';
import type { DocumentQuestion, Inquiry, InquiryStep } from '../../../electron/core/discovery/inquiry';
import type { MxRecord, SrvRecord } from '../../../electron/core/dns-records';
import type { Provider } from '../../../electron/core/knowledge/provider';

/** The answers of the world; what is not in it does not exist. */
export interface ScriptedWorld {
  /** Host to its IPv4 addresses. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
  readonly mx?: Readonly<Record<string, readonly MxRecord[] | Failure>>;
  readonly srv?: Readonly<Record<string, readonly SrvRecord[] | Failure>>;
  readonly txt?: Readonly<Record<string, readonly string[] | Failure>>;
  readonly ns?: Readonly<Record<string, readonly string[] | Failure>>;
  /** URL, with `POST ` before it for a POST request, to the document or the failure there. */
  readonly documents?: Readonly<Record<string, Uint8Array | Failure>>;
  /** URL to the media type of the document there, `text/xml` where it is left out. */
  readonly types?: Readonly<Record<string, string>>;
  /** URL to the date of the document there. */
  readonly dates?: Readonly<Record<string, string>>;
  /** URL to the URL that answers in its place. */
  readonly redirects?: Readonly<Record<string, string>>;
}

/** The result of an inquiry, and everything it did. */
export interface Played<T> {
  readonly result: T;
  readonly claims: readonly Claim[];
  readonly recognised: readonly Provider[];
  /** Names and URLs in the order they were asked for. */
  readonly asked: readonly string[];
  /** Questions with the address. */
  readonly toldAddress: readonly DocumentQuestion[];
  /** Hosts that want the address and did not get it. */
  readonly withheld: readonly string[];
}

/** Plays an inquiry to its end in a scripted world, parallel parts one after the other. */
export function playInquiry<T>(inquiry: Inquiry<T>, world: ScriptedWorld): Played<T> {
  const claims: Claim[] = [];
  const recognised: Provider[] = [];
  const asked: string[] = [];
  const toldAddress: DocumentQuestion[] = [];
  const withheld: string[] = [];

  function play<R>(part: Inquiry<R>): R {
    let turn = part.next();
    while (!turn.done) turn = part.next(answer(turn.value));
    return turn.value;
  }

  function answer(step: InquiryStep): unknown {
    switch (step.kind) {
      case 'addresses': {
        asked.push(step.name);
        const v4 = world.addresses?.[step.name];
        return v4 === undefined ? failed({ code: 'host-not-found', host: step.name }) : ok({ v4, v6: [] });
      }
      case 'mx':
        asked.push(`MX ${step.name}`);
        return recordsOf(world.mx?.[step.name]);
      case 'srv':
        asked.push(`SRV ${step.name}`);
        return recordsOf(world.srv?.[step.name]);
      case 'txt':
        asked.push(`TXT ${step.name}`);
        return recordsOf(world.txt?.[step.name]);
      case 'ns':
        asked.push(`NS ${step.name}`);
        return recordsOf(world.ns?.[step.name]);
      case 'document': {
        const key = `${step.post === undefined ? '' : 'POST '}${step.url}`;
        asked.push(key);
        if (step.tells === 'address') toldAddress.push(step);
        const body = world.documents?.[key] ?? { code: 'host-not-found', host: new URL(step.url).hostname };
        if (!(body instanceof Uint8Array)) return failed(body);
        const sha256 = createHash('sha256').update(body).digest('base64');
        const [url, date] = [world.redirects?.[step.url] ?? step.url, world.dates?.[step.url] ?? null];
        return ok({ url, body, contentType: world.types?.[step.url] ?? 'text/xml', date, sha256 });
      }
      case 'withhold':
        withheld.push(step.host);
        return undefined;
      case 'propose':
        claims.push(...step.claims);
        return undefined;
      case 'recognise':
        recognised.push(step.provider);
        return undefined;
      case 'together':
        return step.inquiries.map((part) => play(part));
    }
  }

  const result = play(inquiry);
  return { result, claims, recognised, asked, toldAddress, withheld };
}

function recordsOf<R>(answer: readonly R[] | Failure = []): Result<readonly R[], Failure> {
  return 'code' in answer ? failed(answer) : ok(answer);
}

/** A claim in one line, as the tests compare it. */
export function lineOf({ source, protocol, host, port, security, login }: Claim): string {
  return `${source}: ${protocol} ${host}:${port} ${security} as ${login ?? 'nobody'}`;
}
