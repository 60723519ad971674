import { describe, expect, it } from 'vitest';
import { causeSchema } from '../../electron/contract/cause';
import { type Failure, stageSchema } from '../../electron/contract/failure';
import { parseInput } from '../../electron/core/address/parse-input';
import { actionMessage } from '../../electron/core/diagnosis/action-message';
import { diagnose } from '../../electron/core/diagnosis/diagnose';
import { contextOf } from '../../electron/core/diagnosis/diagnosis-context';
import { failureMessage } from '../../electron/core/diagnosis/failure-message';
import { verdictOf } from '../../electron/core/diagnosis/verdict-of';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import { sayIn } from '../../electron/words/format-message';
import { everyFailure } from '../core/diagnosis/every-failure';
import { sampleCandidate, sampleCertificate } from '../core/run/sample-run';

const say = sayIn('en');
const context = contextOf(sampleCandidate());
const places = [
  context,
  contextOf(sampleCandidate({ protocol: 'smtp', port: 587, security: 'starttls' })),
  contextOf(sampleCandidate({ protocol: 'smtp', port: 465, security: 'tls' })),
  contextOf(sampleCandidate({ source: 'typed', host: '::1' })),
  { ...context, protocol: null, direction: null, port: 443 },
];

describe('the words of a failure', () => {
  const sentenceOf = (failure: Failure) => say(failureMessage(failure));

  it.each(everyFailure)('are a whole sentence for $code, and for its verdict at every kind of place', (failure) => {
    expect(sentenceOf(failure)).toMatch(/^\S.*\.$/);
    for (const place of places) expect(say(diagnose(failure, place).message)).toMatch(/^\S.*\.$/);
  });

  it.each(stageSchema.options)('name the stage of the conversation: %s', (stage) => {
    const rest = stage === 'bye' ? /goodbye/ : /^(?!.*goodbye)/;
    expect(sentenceOf({ code: 'timed-out', stage, timeoutMs: 1_500 })).toMatch(/ got no answer within 1\.5 s\.$/);
    expect(sentenceOf({ code: 'timed-out', stage, timeoutMs: 1_500 })).toMatch(rest);
    expect(sentenceOf({ code: 'closed', stage })).toMatch(rest);
    expect(sentenceOf({ code: 'unexpected-reply', stage, reply: 'x' })).toMatch(rest);
  });

  it('write a day out, and name the names of a certificate', () => {
    const certificate = { host: 'mail.example.net', certificate: sampleCertificate };
    expect(sentenceOf({ code: 'certificate-expired', ...certificate })).toBe(
      'The certificate of mail.example.net expired on January 12, 2026.',
    );
    expect(sentenceOf({ code: 'certificate-name-mismatch', ...certificate })).toContain(
      'issued for mail.example.net, imap.example.net.',
    );
  });
});

describe('the words of a cause', () => {
  it.each(causeSchema.options)('explain %s in one sentence of 20 words at most', (cause) => {
    const sentence = say(verdictOf(cause, context).message);
    expect(sentence).toMatch(/\.$/);
    expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
  });

  it.each(causeSchema.options)('are there for every action on %s, and name the server to its provider', (cause) => {
    for (const action of verdictOf(cause, context).actions) {
      expect(say(actionMessage(action))).not.toBe('');
      if (action.kind === 'copy-for-provider') expect(say(action.message)).toMatch(/mail\.example\.net.* port 993/);
    }
  });
});

describe('the words of what cannot be read', () => {
  it('are a sentence of its own for each problem', () => {
    const texts = [
      '',
      'jane@',
      '@example.net',
      'a@b@c',
      'two words',
      '"jane@example.net',
      'jane@-example.net',
      'nonsense',
    ];
    const sentences = texts.map((text) => {
      const input = parseInput(text, { as: null, providers: createProviderTable([]) });
      return input.ok ? '' : say(input.failure.message);
    });
    expect(new Set(sentences).size).toBe(texts.length);
    expect(sentences[6]).toBe('“-example” is not allowed in a domain or server name.');
  });
});
