import { describe, expect, it } from 'vitest';
import { discoveryPage } from '../../../electron/cli/wizard/discovery-page';
import { settingsPage } from '../../../electron/cli/wizard/settings-page';
import type { WizardSession } from '../../../electron/cli/wizard/wizard-session';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import type { WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { sayIn } from '../../../electron/words/format-message';
import { othersBegin, othersEnd, politeEvents, searchedPolitely, testingOthers } from '../../core/wizard/polite-search';
import { acted, otherId, searchId, searching, told } from '../../core/wizard/wizard-after';
import { createScriptedPrompter, type ScriptedAnswer } from '../../fakes/scripted-prompter';

/** Shows a page with a session whose runs go as a polite search and its test go. */
async function show(page: typeof discoveryPage, start: WizardState, script: readonly ScriptedAnswer[]) {
  let state = start;
  const prompter = createScriptedPrompter(script);
  const asked: unknown[] = [];
  const done = async () => undefined;
  const session: WizardSession = {
    state: () => state,
    dispatch: (...actions) => {
      state = acted(state, ...actions);
    },
    find: async (how, { onStart, onEvent }) => {
      asked.push(how);
      state = searching(undefined, state);
      onStart();
      for (const event of politeEvents()) {
        state = told(state, searchId, event);
        onEvent(event);
      }
    },
    testOthers: async ({ onStart, onEvent }) => {
      asked.push('others');
      state = testingOthers(state);
      onStart();
      for (const event of [...othersBegin, ...othersEnd]) {
        state = told(state, otherId, event);
        onEvent(event);
      }
    },
    ...{
      test: done,
      signIn: done,
      signInWithHeld: done,
      sendTest: done,
      recognise: () => undefined,
      open: () => undefined,
    },
    ...{ passwords: () => null, refusing: () => null, log: () => [] },
  };
  await page({
    ...{
      session,
      prompter,
      say: sayIn('en'),
      sayInFiles: sayIn('en'),
      providers: createProviderTable([]),
      helpPages: new Map(),
      today: '2026-11-29',
    },
    ...{
      signal: new AbortController().signal,
      quit: () => undefined,
      situations: [],
      programsKnown: Promise.resolve(),
    },
  });
  return { asked, state, transcript: prompter.transcript(), offered: prompter.offered() };
}

describe('what a polite search has left out, in a terminal', () => {
  it('is said, and tested on demand with a line for each port', async () => {
    const script = [['What next?', 'Test the other ways']] as const;
    const { asked, state, transcript } = await show(discoveryPage, searchedPolitely(), script);
    expect(asked).toEqual(['others']);
    expect(transcript).toContain('2 other ports of these servers were not needed, so they were not tried.');
    expect(transcript).toContain('Testing the other ways.');
    expect(transcript).toContain('IMAP at mail.example.net, port 143, STARTTLS: works');
    expect(state.account.others.status).toBe('ended');
  });

  it('is “not needed” among all checks, port 25 too', async () => {
    const script = [['What next?', 'Show every check']] as const;
    const { transcript } = await show(discoveryPage, searchedPolitely(), script);
    expect(transcript).toMatch(/143 {2}IMAP, STARTTLS +– Not needed/);
    expect(transcript).toMatch(/25 {2}SMTP, .*– Not needed/);
  });

  it('is offered beside the ways to choose, and no more once it was tested', async () => {
    const settings = acted(searchedPolitely(), { kind: 'go-on' });
    expect((await show(settingsPage, settings, [])).offered).toContain('Test the other ways');
    const after = acted(told(testingOthers(), otherId, ...othersBegin, ...othersEnd), { kind: 'go-on' });
    const { offered } = await show(settingsPage, after, []);
    expect(offered).not.toContain('Test the other ways');
    expect(offered).toContain('Other ways to receive');
  });

  it('keeps what was proven lately, says when that was, and looks at everything on demand', async () => {
    const kept = searchedPolitely(240_000);
    const { transcript } = await show(discoveryPage, kept, [['What next?', 'Show every check']]);
    expect(transcript).toMatch(/993 {2}IMAP, TLS +✓ Confirmed 4 minutes ago/);
    expect((await show(discoveryPage, kept, [['What next?', 'Search again']])).asked).toEqual([{ looksAtAll: false }]);
    const whole = await show(discoveryPage, kept, [['What next?', 'Search everything again']]);
    expect(whole.asked).toEqual([{ looksAtAll: true }]);
  });
});
