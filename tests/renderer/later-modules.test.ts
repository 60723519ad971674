import { getDomain } from 'tldts';
import { expect, it, vi } from 'vitest';
import { isSaidFirst } from '../../build/said-first.mjs';
import { readPastedText } from '../../electron/core/address/read-pasted-text';
import { footNote } from '../../electron/core/wizard/frame/foot-note';
import { besideForward, forwardOf, insteadOfBack } from '../../electron/core/wizard/frame/forward-of';
import { announcementOf, headlineOf } from '../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../electron/core/wizard/frame/steps-of';
import { planDiscovery } from '../../electron/core/wizard/plan-run';
import { reduceWizard } from '../../electron/core/wizard/reduce-wizard';
import type { WizardAction } from '../../electron/core/wizard/state/wizard-actions';
import { initialWizard, type WizardState } from '../../electron/core/wizard/state/wizard-state';
import { verdictsOnPage } from '../../electron/core/wizard/verdicts/verdicts-on-page';

/** A function of `build/later-modules.mjs`, which the window has only once main can be understood. */
const early = vi.hoisted(() => (name: string) => () => {
  throw new Error(`${name} was called before main has said anything`);
});

vi.mock('tldts', () => ({
  getDomain: early('getDomain'),
  getPublicSuffix: early('getPublicSuffix'),
  parse: early('parse'),
}));
vi.mock('../../electron/core/diagnosis/reply-codes', () => ({ causeOfReply: early('causeOfReply') }));

const welcome = readPastedText(
  'Address: jane@example.net\nIMAP: imap.example.net, port 993, SSL\nSMTP: smtp.example.net, port 587, STARTTLS',
);

it.each<[string, readonly WizardAction[]]>([
  ['nothing', []],
  [
    'an address',
    [
      { kind: 'type-address', text: 'jane@example.co.uk' },
      { kind: 'type-name', name: 'Jane' },
    ],
  ],
  ['the servers of a text', [{ kind: 'paste', pasted: welcome }, { kind: 'tidy-address' }]],
  ['a text without an address', [{ kind: 'paste', pasted: readPastedText('hello') }]],
  ['the other entrance', [{ kind: 'choose-entrance', entrance: 'repair' }]],
  ['another account', [{ kind: 'type-address', text: 'jane@example.net' }, { kind: 'new-account' }]],
])('draws the first page and starts a search after %s, without functions and words that come later', (_, actions) => {
  let state = [...actions].reduce<WizardState>((before, action) => drawn(reduceWizard(before, action)), initialWizard);
  const { asked } = planDiscovery(state, 'run', { looksAtAll: false });
  state = drawn(reduceWizard(state, { kind: 'run-asked', run: asked }));
  state = drawn(reduceWizard(state, { kind: 'run-accepted', runId: 'run' }));
  expect(state.page).toBe('discovery');
  expect(drawn(reduceWizard(state, { kind: 'back' })).page).toBe('address');
});

it('would fail if it called them', () => {
  expect(() => getDomain('example.net')).toThrow('getDomain was called before');
});

/** All that the window asks about a state to draw it around its page, whose words it then has. */
function drawn(state: WizardState): WizardState {
  const { title, more } = headlineOf(state);
  const foot = [forwardOf(state), ...besideForward(state), insteadOfBack(state)];
  const said = [
    ...[title, more, ...announcementOf(state), footNote(state), state.account.inputProblem],
    ...stepsOf(state).map(({ receipt }) => receipt),
    ...foot.flatMap((button) => [button?.label ?? null, button?.reason ?? null]),
    ...verdictsOnPage(state).map(({ verdict }) => verdict.message),
  ];
  expect(said.flatMap((message) => message?.id ?? []).filter((id) => !isSaidFirst(id))).toEqual([]);
  return state;
}
