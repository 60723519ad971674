import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAutoconfig } from '../../../../electron/core/discovery/autoconfig-document';
import { parseAutodiscover } from '../../../../electron/core/discovery/autodiscover-document';
import { isVouchedFor } from '../../../../electron/core/discovery/pacc-digest';
import { parsePacc } from '../../../../electron/core/discovery/pacc-document';
import type { ExportAccount } from '../../../../electron/core/programs/export-account';
import type { ExportRequest } from '../../../../electron/core/programs/export-request';
import { publish } from '../../../../electron/core/programs/publish/publish';
import { sha256InBase64 } from '../../../../electron/node/request-export';
import { account, imap143, imap993, pop995, requestFor, server, smtp465, smtp587 } from '../canonical-accounts';

const say = requestFor(account()).say;

function published(facts: Partial<ExportAccount> = {}, more: Partial<ExportRequest> = {}) {
  const rendered = publish.write({ ...requestFor(account(facts)), ...more });
  if (!rendered.ok) throw new Error(say(rendered.failure.reason));
  const { files, ways, impossible } = rendered.value;
  const [way] = ways;
  if (way === undefined) throw new Error('Nothing is published');
  return { files: new Map(files.map(({ name, content }) => [name, String(content)])), way, ways, impossible };
}

function bytes(text: string | undefined): Uint8Array {
  return new TextEncoder().encode(text);
}

const withPacc = { outgoing: [smtp465] };
const pacc = 'example.net.user-agent-configuration.json';

const oneLabel = { ...imap993, host: 'relay7' };

describe('a host that only one network knows', () => {
  it('is refused where there is no other, because its SRV record would name a host of the root', () => {
    const rendered = publish.write(requestFor(account({ incoming: [oneLabel] })));
    expect(rendered).toMatchObject({
      ok: false,
      failure: { reason: { id: 'export.publish.one-label', values: { host: 'relay7' } } },
    });
  });

  it('is in none of the files where there is another', () => {
    const facts = { incoming: [oneLabel, imap993], outgoing: [{ ...smtp465, host: 'relay7' }, smtp465] };
    const { files, impossible } = published(facts);
    expect(impossible).toEqual([]);
    expect([...files.values()].join()).not.toContain('relay7');
  });

  it('is why there is no PACC file where the other server has another port', () => {
    const { impossible } = published({ ...withPacc, incoming: [oneLabel, imap143] });
    expect(impossible.map(({ id }) => id)).toEqual(['export.publish.one-label']);
  });
});

describe('what is published for a domain', () => {
  it('is read back to the same servers from each of its documents', () => {
    const { files } = published({ incoming: [imap993], outgoing: [smtp465] });
    const autoconfig = parseAutoconfig(bytes(files.get('example.net.config-v1.1.xml')));
    const settings = parsePacc(bytes(files.get(pacc)));
    const autodiscover = parseAutodiscover(bytes(files.get('example.net.autodiscover.xml')));
    if (!autoconfig.ok || !settings.ok || !autodiscover.ok || autodiscover.value.kind !== 'settings')
      throw new Error('A document cannot be read');
    for (const { incoming, outgoing } of [autoconfig.value, settings.value, autodiscover.value.settings])
      expect([...incoming, ...outgoing].map(({ host, port, security }) => [host, port, security])).toEqual([
        ['imap.example.net', 993, 'tls'],
        ['smtp.example.net', 465, 'tls'],
      ]);
  });

  it('has nobody’s address, name or login in it', () => {
    const localPart = fc.stringMatching(/^[a-z]{6,12}\d{3}$/);
    fc.assert(
      fc.property(localPart, localPart, fc.boolean(), (mailbox, name, isWhole) => {
        const address = `${mailbox}@example.net`;
        const login = isWhole ? address : mailbox;
        const servers = { incoming: [{ ...imap993, login }], outgoing: [{ ...smtp465, login }] };
        const { files, way } = published({ address, name, ...servers });
        const texts = [...files.values(), ...way.steps.map(say), ...way.notes.map(say)].join('\n');
        expect(texts).not.toContain(mailbox);
        expect(texts).not.toContain(name);
      }),
    );
  });

  it('is refused with a login name that one person alone has', () => {
    const rendered = publish.write(requestFor(account({ incoming: [{ ...imap993, login: 'customer 4711' }] })));
    expect(rendered.ok ? '' : say(rendered.failure.reason)).toBe(
      'The login name for imap.example.net belongs to one person. A domain can only publish the address, or the part before the @.',
    );
  });

  it.each(['[192.0.2.7]', '192.0.2.7', 'example.net;x'])('is nothing for %s, which no zone can be called', (domain) => {
    const address = `jane@${domain}`;
    const servers = { incoming: [{ ...imap993, login: address }], outgoing: [{ ...smtp465, login: address }] };
    const rendered = publish.write(requestFor(account({ address, ...servers })));
    expect(rendered).toMatchObject({ ok: true, value: { files: [], ways: [] } });
    expect(rendered.ok && rendered.value.impossible.map(say)).toEqual([`${domain} is no name that a zone can have.`]);
  });

  it('saves the documents and the zone first; parts for web servers are other ways, each with its file', () => {
    const { ways, files } = published(withPacc);
    expect(ways.map(({ id }) => id)).toEqual(['publish', 'nginx', 'apache', 'caddy', 'script']);
    expect(ways.flatMap((way) => way.files)).toEqual(
      [...files.keys()].sort((one, other) => indexIn(ways, one) - indexIn(ways, other)),
    );
  });
});

function indexIn(ways: ReturnType<typeof published>['ways'], name: string): number {
  return ways.flatMap(({ files }) => files).indexOf(name);
}

describe('PACC', () => {
  it.each<[string, Partial<ExportAccount>, string]>([
    ['without 465', {}, 'PACC can only name port 465. These settings use 587 for sending.'],
    [
      'without 993',
      { ...withPacc, incoming: [imap143] },
      'PACC can only name port 993. These settings use 143 for receiving.',
    ],
    [
      'with another login name',
      { outgoing: [{ ...smtp465, login: 'jane.doe' }] },
      'PACC implies that the login name is the address; smtp.example.net is used with another one.',
    ],
    [
      'with a sign-in through the browser alone',
      { outgoing: [{ ...smtp465, auth: ['oauth2'] }] },
      'PACC needs a sign-in by password, which smtp.example.net does not offer.',
    ],
    [
      'for an address in place of a host',
      { ...withPacc, incoming: [server({ protocol: 'imap', host: '192.0.2.7', port: 993, security: 'tls' })] },
      'PACC can only name hosts, and 192.0.2.7 is a number.',
    ],
  ])('is not possible %s, and the channel says why', (_, facts, reason) => {
    const { files, way, impossible } = published(facts);
    expect(files.has(pacc)).toBe(false);
    expect(impossible.map(say)).toContain(reason);
    const channel = way.channels?.find((each) => each.channel === 'pacc');
    expect(channel?.hindrance && say(channel.hindrance)).toBe(reason);
    expect(way.zone?.lines.join()).not.toContain('ua-auto-config');
  });

  it('takes a server on 465 that is not the chosen one, and POP3 beside IMAP', () => {
    const { files } = published({ incoming: [imap993, pop995], outgoing: [smtp587, smtp465] });
    expect(JSON.parse(files.get(pacc) ?? '').protocols).toEqual({
      imap: { host: 'imap.example.net' },
      pop3: { host: 'pop.example.net' },
      submit: { host: 'smtp.example.net' },
    });
  });

  it('has its digest in the zone', () => {
    const { files, way } = published(withPacc);
    const records = recordsIn(way.zone?.lines ?? []);
    expect(records).toHaveLength(1);
    expect(isVouchedFor(sha256InBase64(files.get(pacc) ?? ''), records)).toBe(true);
  });

  it('rolls over with two records: both documents count until the old line is removed', () => {
    const served = sha256InBase64('the document of yesterday');
    const { files, way } = published(withPacc, { servedDigest: served });

    const records = recordsIn(way.zone?.lines ?? []);
    expect(records).toHaveLength(2);
    for (const digest of [sha256InBase64(files.get(pacc) ?? ''), served])
      expect(isVouchedFor(digest, records)).toBe(true);
    const steps = way.steps.map(say);
    const place = (start: string) => steps.findIndex((step) => step.startsWith(start));
    expect(place('Add the lines')).toBeLessThan(place('Before you replace'));
    expect(place('Before you replace')).toBeLessThan(place(`Put ${pacc}`));
    expect(steps.at(-1)).toBe(
      `A day after the new file is there, remove the line _ua-auto-config with the old digest ${served}.`,
    );
  });

  it('needs no second record where the document is the same', () => {
    const before = published(withPacc);
    const again = published(withPacc, { servedDigest: sha256InBase64(before.files.get(pacc) ?? '') });
    expect(again.files).toEqual(before.files);
  });
});

function recordsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => /^_ua-auto-config +TXT "(.*)"$/.exec(line)?.[1] ?? []);
}
