import { describe, expect, it } from 'vitest';
import { settingsPage } from '../../../electron/cli/wizard/settings-page';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { sayIn } from '../../../electron/words/format-message';
import { refusedPort, workingPort } from '../../core/run/sample-run';
import { acted, atSettings } from '../../core/wizard/wizard-after';
import { createScriptedPrompter, type ScriptedAnswer } from '../../fakes/scripted-prompter';

const proven = workingPort(587, { host: 'smtp.kestrel-mail.example', source: 'mx', sources: ['mx'] });
const outdated = refusedPort(465, { security: 'tls' });
const dispute = {
  outgoing: proven,
  conflicts: [{ direction: 'outgoing', claims: [outdated, proven] }],
  alternatives: [proven, outdated],
} as const;

async function play(script: readonly ScriptedAnswer[]) {
  let state = atSettings(dispute);
  const prompter = createScriptedPrompter(script);
  const done = async () => undefined;
  await settingsPage({
    session: {
      state: () => state,
      dispatch: (...actions) => {
        state = acted(state, ...actions);
      },
      recognise: () => undefined,
      ...{ find: done, testOthers: done, test: done, signIn: done, signInWithHeld: done },
      ...{ open: () => undefined, passwords: () => null, log: () => [] },
    },
    prompter,
    say: sayIn('en'),
    providers: createProviderTable([]),
    helpPages: new Map(),
    signal: new AbortController().signal,
    quit: () => undefined,
  });
  return { state, transcript: prompter.transcript(), offered: prompter.offered() };
}

describe('sources that disagree', () => {
  it('come before the item that leads on', async () => {
    expect((await play([])).offered[0]).toBe('Sources disagree on sending');
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
