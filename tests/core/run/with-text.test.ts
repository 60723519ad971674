import { describe, expect, it } from 'vitest';
import { candidateSchema } from '../../../electron/contract/candidate';
import { parserOf } from '../../../electron/contract/parse';
import { ok } from '../../../electron/contract/result';
import { withText } from '../../../electron/core/run/with-text';
import { sayIds } from '../say-ids';
import { sampleCandidate, sampleCertificate, sampleHeard } from './sample-run';

describe('withText', () => {
  it('adds its sentence to every message, however deep, and leaves the rest as it is', () => {
    const value = {
      id: 'wrong-password',
      reason: { id: 'cli.saved', values: { path: 'a.zip' } },
      rows: [{ notCarried: [{ id: 'cli.saved', values: { path: 'b.zip' } }], ok: true, none: null }],
    };

    expect(withText(value, sayIds)).toEqual({
      id: 'wrong-password',
      reason: { id: 'cli.saved', values: { path: 'a.zip' }, text: 'cli.saved(a.zip)' },
      rows: [
        {
          notCarried: [{ id: 'cli.saved', values: { path: 'b.zip' }, text: 'cli.saved(b.zip)' }],
          ok: true,
          none: null,
        },
      ],
    });
  });

  it('writes what a probe saw of a server under the names that scripts know, and that is read back as it was', () => {
    const beforeTls = { capabilities: ['AUTH=PLAIN'], mechanisms: ['PLAIN'] };
    const server = sampleCandidate({ heard: sampleHeard({ beforeTls }) });
    const { server: written } = withText({ server }, sayIds);
    expect(written).toMatchObject({
      address: '203.0.113.7',
      loginBeforeTls: true,
      tls: { version: 'TLSv1.3' },
      certificate: { sha256: sampleCertificate.sha256 },
      heard: { greeting: 'IMAP4rev1 ready', beforeTls },
    });
    expect(written.heard).not.toHaveProperty('certificate');
    const { trustReason: _, ...rest } = server;
    expect(parserOf(candidateSchema)(JSON.parse(JSON.stringify(written)))).toEqual(ok(expect.objectContaining(rest)));

    const unheard = sampleCandidate({ heard: null });
    expect(withText({ unheard }, sayIds).unheard).toMatchObject({
      address: null,
      loginBeforeTls: false,
      tls: null,
      certificate: null,
      heard: null,
    });
  });
});
