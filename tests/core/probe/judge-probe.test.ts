import { describe, expect, it } from 'vitest';
import { candidateSchema } from '../../../electron/contract/candidate';
import { parserOf } from '../../../electron/contract/parse';
import { failed, ok } from '../../../electron/contract/result';
import { judgeProbe } from '../../../electron/core/probe/judge-probe';
import type { Probed } from '../../../electron/core/probe/probed';
import type { Offer } from '../../../electron/core/server-offer';
import { sampleCandidate, sampleCertificate } from '../run/sample-run';

const untried = sampleCandidate({ proven: false, state: 'skipped', heard: null });
const tls = { version: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' };
const facts = { address: '203.0.113.7', tls, certificate: sampleCertificate };
const plain: Offer = { capabilities: new Map([['AUTH', ['PLAIN', 'LOGIN']]]), mechanisms: ['PLAIN', 'LOGIN'] };

function probedWith(greeting: string, overTls: Offer): Probed {
  return { offer: ok({ greeting, beforeTls: null, overTls }), facts };
}

describe('judgeProbe', () => {
  it('keeps everything that the probe saw', () => {
    expect(judgeProbe(untried, probedWith('mail.example.net ready', plain)).heard).toEqual({
      ...facts,
      greeting: 'mail.example.net ready',
      beforeTls: null,
      overTls: { capabilities: ['AUTH PLAIN LOGIN'], mechanisms: ['PLAIN', 'LOGIN'] },
    });
  });

  it('keeps the certificate of a handshake that failed', () => {
    const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
    expect(judgeProbe(untried, { offer: failed(failure), facts: null }).heard).toMatchObject({
      address: null,
      greeting: null,
      certificate: sampleCertificate,
    });
  });

  it('keeps nothing of a server that did not answer', () => {
    const failure = { code: 'timed-out', stage: 'connect', timeoutMs: 1_500 } as const;
    expect(judgeProbe(untried, { offer: failed(failure), facts: null })).toMatchObject({ heard: null, failure });
  });

  it('keeps as much of a flood of odd words as a file may hold, in lines without control characters', () => {
    const odd = `\u001b[2J\u202e${'🙂 x'.repeat(1_000)}\r\n`;
    const many = Array.from({ length: 500 }, (_, index) => [`X${index}${odd}`, [odd]] as const);
    const judged = judgeProbe(
      untried,
      probedWith(odd, { capabilities: new Map(many), mechanisms: Array(500).fill(odd) }),
    );
    expect(parserOf(candidateSchema)(judged)).toEqual(ok(judged));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would act on them
    expect(JSON.stringify(judged.heard)).not.toMatch(/\u001b|\u202e|\\r|\\u001b/);
  });
});
