import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../electron/contract/failure';
import type { RowPhase } from '../../../../electron/core/run/reduce-run';
import { type PortSeen, type PortSurroundings, portLane } from '../../../../electron/core/wizard/way/port-lane';
import { sampleCandidate, sampleCertificate, sampleHeard } from '../../run/sample-run';

const seen: PortSeen = { state: 'works', failure: null, phases: [], agoMs: null, candidate: null };
const ended: PortSurroundings = {
  isEnded: true,
  isChosen: false,
  isSpared: false,
  isOutdone: false,
  isHostHeard: false,
  isNetworkBlamed: false,
  areNamesDenied: false,
  interceptor: null,
};
const spared = { isSpared: true };

function phase(name: RowPhase['phase'], tookMs: number | null = 20): RowPhase {
  return { phase: name, ordinal: 1, startedMs: 0, tookMs };
}

const silence: Failure = { code: 'timed-out', stage: 'connect', timeoutMs: 1_500 };
const noGreeting: Failure = { code: 'timed-out', stage: 'greeting', timeoutMs: 12_000 };
const refused: Failure = { code: 'refused', host: 'mail.example.net', port: 587 };
const noSignIn: Failure = { code: 'unexpected-reply', stage: 'capabilities', reply: '' };
const expired: Failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate };
const accepted = sampleCandidate({
  heard: sampleHeard({ certificate: { ...sampleCertificate, trusted: 'accepted' } }),
});

/** Tone, last station reached, station with a mark, whether it is a wall, and the word. */
type Drawn = readonly [string, number, number | null, boolean, string];

const situations: readonly (readonly [string, Partial<PortSeen>, Partial<PortSurroundings>, Drawn])[] = [
  ['waits for its turn', { state: 'waiting' }, { isEnded: false }, ['wait', 1, null, false, 'waiting']],
  ['looks up its name', { state: 'running', phases: [phase('dns', null)] }, {}, ['run', 1, 2, false, 'looking-up']],
  ['has a name and waits', { state: 'running', phases: [phase('dns')] }, {}, ['wait', 1, null, false, 'waiting']],
  ['connects', { state: 'running', phases: [phase('tcp', null)] }, {}, ['run', 2, 3, false, 'connecting']],
  ['encrypts', { state: 'running', phases: [phase('tcp')] }, {}, ['run', 3, 4, false, 'encrypting']],
  ['reads over TLS', { state: 'running', phases: [phase('tcp'), phase('tls')] }, {}, ['run', 4, 5, false, 'reading']],
  ['works and is chosen', {}, { ...spared, isChosen: true }, ['pass', 5, 5, false, 'works']],
  ['works too', {}, spared, ['pass', 5, 5, false, 'works-too']],
  ['was confirmed earlier', { agoMs: 240_000 }, { isChosen: true }, ['pass', 5, 5, false, 'kept']],
  ['works with an accepted certificate', { candidate: accepted }, {}, ['warn', 5, 5, false, 'not-verified-works']],
  ['refuses and is not needed', { state: 'refused', failure: refused }, spared, ['quiet', 3, 3, true, 'not-offered']],
  ['refuses and is needed', { state: 'refused', failure: refused }, {}, ['fail', 3, 3, true, 'refused']],
  [
    'refuses while others are tried',
    { state: 'refused', failure: refused },
    { isEnded: false },
    ['quiet', 3, 3, true, 'refused'],
  ],
  [
    'refuses while another got farther',
    { state: 'refused', failure: refused },
    { isOutdone: true },
    ['quiet', 3, 3, true, 'refused'],
  ],
  [
    'refuses at a guessed name',
    { state: 'refused', failure: refused, candidate: sampleCandidate({ source: 'guess' }) },
    {},
    ['quiet', 3, 3, true, 'refused'],
  ],
  ['is connected and silent', { state: 'no-answer', failure: noGreeting }, {}, ['fail', 3, 3, true, 'silent']],
  [
    'is silent while others of its server answer',
    { state: 'no-answer', failure: silence },
    { isHostHeard: true },
    ['fail', 2, 2, true, 'no-answer'],
  ],
  [
    'is silent, and not needed',
    { state: 'no-answer', failure: silence },
    { ...spared, isHostHeard: true },
    ['quiet', 2, 2, true, 'no-answer'],
  ],
  [
    'is silent, and the network is blamed',
    { state: 'no-answer', failure: silence },
    { ...spared, isNetworkBlamed: true },
    ['fail', 2, 2, true, 'no-answer'],
  ],
  ['is silent as its whole server', { state: 'no-answer', failure: silence }, {}, ['fail', 3, 3, true, 'no-answer']],
  [
    'is silent before the others have ended',
    { state: 'no-answer', failure: silence },
    { isEnded: false },
    ['run', 2, 3, false, 'no-answer-yet'],
  ],
  [
    'fails in TLS',
    { state: 'failed', failure: { code: 'tls-failed', detail: 'X' } },
    {},
    ['fail', 4, 4, true, 'tls-failed'],
  ],
  [
    'offers no encryption',
    { state: 'failed', failure: { code: 'starttls-not-offered' } },
    spared,
    ['quiet', 4, 4, true, 'not-encrypted'],
  ],
  ['has a certificate in doubt', { state: 'failed', failure: expired }, {}, ['warn', 4, 4, true, 'not-verified']],
  [
    'is intercepted on this computer',
    { state: 'failed', failure: expired },
    { interceptor: 'this-computer' },
    ['fail', 1, 1, true, 'intercepted'],
  ],
  [
    'is intercepted on this network',
    { state: 'failed', failure: expired },
    { interceptor: 'this-network' },
    ['fail', 2, 2, true, 'intercepted'],
  ],
  [
    'offers no sign-in',
    { state: 'failed', failure: noSignIn, phases: [phase('tls')] },
    {},
    ['fail', 5, 5, true, 'no-sign-in'],
  ],
  [
    'hangs up before TLS',
    { state: 'failed', failure: { code: 'closed', stage: 'starttls' } },
    {},
    ['fail', 4, 4, true, 'closed'],
  ],
  [
    'is stopped by the proxy',
    { state: 'refused', failure: { code: 'proxy-refused', proxy: 'p:1', wantsSignIn: false, reply: '' } },
    {},
    ['fail', 2, 2, true, 'proxy'],
  ],
  ['is not needed', { state: 'not-needed' }, spared, ['quiet', 1, null, false, 'not-needed']],
  ['has a name that does not exist', { state: 'no-entry' }, {}, ['quiet', 1, null, false, 'no-such-name']],
  ['has a name that is denied', { state: 'no-entry' }, { areNamesDenied: true }, ['wait', 1, null, false, 'not-tried']],
  [
    'was left while it was encrypting',
    { state: 'skipped', phases: [phase('tcp'), phase('tls', null)] },
    {},
    ['quiet', 3, null, false, 'skipped'],
  ],
];

describe('the lane of a port', () => {
  it.each(situations)('%s', (_, changes, around, [tone, reached, mark, isWall, word]) => {
    expect(portLane({ ...seen, ...changes }, { ...ended, ...around })).toMatchObject({
      ...{ tone, reached, mark, isWall },
      word: { id: `way.word.${word}` },
    });
  });
});
