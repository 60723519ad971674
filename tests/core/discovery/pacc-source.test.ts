import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { paccSource } from '../../../electron/core/discovery/pacc-source';
import { contextOfJane } from './context-of-jane';
import { lineOf, playInquiry, type ScriptedWorld } from './play-inquiry';
import { readFixture } from './read-fixture';

const context = { ...contextOfJane, allowAddress: true };

const url = 'https://ua-auto-config.example.net/.well-known/user-agent-configuration.json';
const name = '_ua-auto-config.example.net';
const body = readFixture('whole.json', 'pacc');
const record = `v=UAAC1; a=sha256; d=${createHash('sha256').update(body).digest('base64')}`;

function play(world: ScriptedWorld) {
  return playInquiry(paccSource.inquire(context), { documents: { [url]: body }, ...world });
}

describe('paccSource', () => {
  it('proposes the servers of a document that the domain vouches for, and sends the address to nobody', () => {
    const { result, claims, asked, toldAddress } = play({ txt: { [name]: ['v=spf1 -all', record] } });
    expect(result).toEqual({ state: 'found', failure: null });
    expect(asked).toEqual([url, `TXT ${name}`]);
    expect(toldAddress).toEqual([]);
    expect(claims.map(lineOf)).toEqual([
      'pacc: imap imap.example.net:993 tls as jane@example.net',
      'pacc: pop3 pop.example.net:995 tls as jane@example.net',
      'pacc: smtp smtp.example.net:465 tls as jane@example.net',
    ]);
    // The digest is unsigned, but the document came from the domain's own name, with its certificate.
    expect(claims[0]).toMatchObject({ trust: 'published', basis: 'own-document' });
  });

  const refused = { state: 'failed', failure: { code: 'digest-mismatch', url } };

  it('refuses a document that was changed by one byte', () => {
    const changed = Uint8Array.from(body, (byte, index) => (index === body.length - 1 ? 0x20 : byte));
    const { result, claims } = play({ documents: { [url]: changed }, txt: { [name]: [record] } });
    expect(result).toEqual(refused);
    expect(claims).toEqual([]);
  });

  it('refuses a document that no record vouches for', () => {
    expect(play({}).result).toEqual(refused);
    expect(play({ txt: { [name]: { code: 'host-not-found', host: name } } }).result).toEqual(refused);
  });

  it('accepts no document where the name servers give no answer about its digest', () => {
    const failure = { code: 'resolver-silent', host: name } as const;
    expect(play({ txt: { [name]: failure } }).result).toEqual({ state: 'no-answer', failure });
  });

  it('has no entry where there is no document, whatever the record says', () => {
    expect(play({ documents: {}, txt: { [name]: [record] } }).result.state).toBe('no-entry');
  });
});
