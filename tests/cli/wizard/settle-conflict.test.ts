import { describe, expect, it } from 'vitest';
import { settingsPage } from '../../../electron/cli/wizard/settings-page';
import type { Candidate } from '../../../electron/contract/candidate';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { sayIn } from '../../../electron/words/format-message';
import { refusedPort, workingPort } from '../../core/run/sample-run';
import { acted, atSettings } from '../../core/wizard/wizard-after';
import { createScriptedPrompter, type ScriptedAnswer } from '../../fakes/scripted-prompter';

const proven = workingPort(587, { host: 'smtp.kestrel-mail.example', source: 'mx', sources: ['mx'] });
const outdated = refusedPort(465, { security: 'tls' });
const rival = workingPort(587, { host: 'smtp.example.org' });

function disputeOver(other: Candidate) {
  const conflicts = [{ direction: 'outgoing', claims: [other, proven] }] as const;
  return atSettings({ outgoing: proven, conflicts, alternatives: [proven, other] });
}

async function play(script: readonly ScriptedAnswer[], other: Candidate = outdated) {
  let state = disputeOver(other);
  const prompter = createScriptedPrompter(script);
  const done = async () => undefined;
  await settingsPage({
    session: {
      state: () => state,
      dispatch: (...actions) => {
        state = acted(state, ...actions);
      },
      recognise: () => undefined,
      ...{ find: done, testOthers: done, test: done, signIn: done, signInWithHeld: done, sendTest: done },
      ...{ open: () => undefined, passwords: () => null, refusing: () => null, log: () => [] },
    },
    prompter,
    say: sayIn('en'),
    sayInFiles: sayIn('en'),
    providers: createProviderTable([]),
    helpPages: new Map(),
    today: '2026-11-29',
    signal: new AbortController().signal,
    quit: () => undefined,
    situations: [],
    programsKnown: Promise.resolve(),
  });
  return { state, transcript: prompter.transcript(), offered: prompter.offered() };
}

describe('sources that disagree', () => {
  it('come before the item that leads on where more than one server works, else after it', async () => {
    expect((await play([], rival)).offered[0]).toBe('Sources disagree on sending');
    expect((await play([])).offered.slice(0, 3)).toEqual(['Sign in', 'Skip', 'Sources disagree on sending']);
  });

  it('are shown with the proof of each, the chosen one first, and settled by a choice', async () => {
    const { state, offered } = await play([
      ['What next?', 'Sources disagree on sending'],
      ['', 'SMTP at mail.example.net, port 465, TLS. The provider’s settings file: Refused on 465'],
    ]);

    expect(offered[0]).toContain('SMTP at smtp.kestrel-mail.example, port 587, STARTTLS.');
    expect(state.account.servers.outgoing.server).toMatchObject({ host: 'mail.example.net', port: 465 });
    expect(state.account.settledConflicts).toEqual(['outgoing']);
  });
});
