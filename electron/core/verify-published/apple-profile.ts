import type { Protocol } from '../../contract/candidate';
import { ok, type Result } from '../../contract/result';
import { parsePort } from '../address/port';
import { parsePublishedHost } from '../discovery/published-host';
import type { PublishedServer, PublishedSettings } from '../discovery/published-settings';
import { type UnreadableDocument, unreadable } from '../discovery/unreadable-document';
import { parseXml, type XmlElement } from '../discovery/xml-element';
import { usualPorts } from '../usual-ports';

/** What an Apple profile sets up for mail, and whether it is signed. */
interface AppleProfile {
  readonly settings: PublishedSettings;
  readonly isSigned: boolean;
}

/** A signed profile is a CMS structure around the property list, whose bytes it holds as they are. RFC 5652 §5. */
const derSequence = 0x30;

/** Reads the mail payload of an Apple profile. A signature is noticed, not verified. */
export function parseProfile(body: Uint8Array): Result<AppleProfile, UnreadableDocument> {
  const text = new TextDecoder().decode(body);
  const [start, end] = [text.indexOf('<plist'), text.lastIndexOf('</plist>')];
  if (start < 0 || end < start) return unreadable('no property list');
  const root = parseXml(new TextEncoder().encode(text.slice(start, end + '</plist>'.length)));
  if (!root.ok) return root;
  const payloads = dictionariesIn(root.value).filter((each) => each.get('PayloadType') === 'com.apple.mail.managed');
  const [payload] = payloads;
  if (payload === undefined) return unreadable('no mail payload');
  const isPop3 = payload.get('EmailAccountType') === 'EmailTypePOP';
  const incoming = serverOf(payload, 'IncomingMailServer', isPop3 ? 'pop3' : 'imap');
  const outgoing = serverOf(payload, 'OutgoingMailServer', 'smtp');
  const settings = { domains: [], displayName: '', incoming, outgoing, leftOut: [] };
  return ok({ settings, isSigned: body[0] === derSequence });
}

/** TLS that is left out is off, as Apple's schema of the payload says. https://github.com/apple/device-management */
function serverOf(
  payload: ReadonlyMap<string, string>,
  prefix: 'IncomingMailServer' | 'OutgoingMailServer',
  protocol: Protocol,
): readonly PublishedServer[] {
  const host = parsePublishedHost(payload.get(`${prefix}HostName`) ?? '');
  const isEncrypted = payload.get(`${prefix}UseSSL`) === 'true';
  const usualPort = usualPorts[protocol].find(({ security }) => isEncrypted || security !== 'tls')?.port;
  const port = parsePort(payload.get(`${prefix}PortNumber`) ?? '') ?? usualPort;
  if (!host.ok || port === undefined) return [];
  const usual = usualPorts[protocol].find((each) => each.port === port)?.security ?? 'tls';
  const security = isEncrypted ? usual : 'none';
  return [{ protocol, host: host.value, port, security, login: null, auth: [] }];
}

/** Every dictionary of a property list, with its plain values as texts. */
function dictionariesIn(element: XmlElement): readonly ReadonlyMap<string, string>[] {
  const below = element.children.flatMap(dictionariesIn);
  if (element.name !== 'dict') return below;
  const values = element.children.flatMap(({ name, text }, index): [string, string][] => {
    const value = element.children[index + 1];
    if (name !== 'key' || value === undefined) return [];
    return [[text, value.name === 'true' || value.name === 'false' ? value.name : value.text]];
  });
  return [new Map(values), ...below];
}
