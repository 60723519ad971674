import { describe, expect, it } from 'vitest';
import type { Answered } from '../../electron/contract/api';
import type { Message } from '../../electron/contract/message';
import type { PublishedCheck } from '../../electron/contract/published-check';
import { failed, ok, type Result } from '../../electron/contract/result';
import { message } from '../../electron/core/message';
import { sampleReport } from '../core/run/sample-run';
import { type acted, finished, searchId } from '../core/wizard/wizard-after';
import { installFakeBridge } from './fake-bridge';

// @vitest-environment happy-dom

type Answer = Answered<Result<PublishedCheck, Message> | null>;

// The window reads its bridge once, when it is loaded.
const bridge = installFakeBridge();
const answers: ((answer: Answer) => void)[] = [];
Object.assign(bridge, { verifyPublished: () => new Promise<Answer>((resolve) => answers.push(resolve)) });
const { createControls } = await import('../../renderer/controls/create-controls');
const { fileControls } = await import('../../renderer/controls/file-controls');
const { loadLaterParts } = await import('../../renderer/hooks/use-later-parts');
const { createWizardStore } = await import('../../renderer/wizard-store');
await loadLaterParts();

/** A wizard that publishes the settings of a domain. */
function publishing() {
  const store = createWizardStore();
  const input = { text: 'example.net', kind: 'domain' } as const;
  const report = sampleReport({ address: null, name: null, input });
  for (const action of [
    { kind: 'type-address', text: 'example.net' },
    { kind: 'run-asked', run: { kind: 'discover', runId: searchId, text: 'example.net' } },
    { kind: 'run-accepted', runId: searchId },
    { kind: 'run-events', runId: searchId, events: [finished(report)] },
    { kind: 'skip-to-export' },
    { kind: 'publish' },
  ] as const satisfies Parameters<typeof acted>[1][])
    store.dispatch(action);
  const { verifyPublished } = fileControls(store, () => undefined);
  return { published: () => store.state().account.export.published, verifyPublished };
}

describe('the answer to a question about a live domain', () => {
  it('is that to the last question, whichever comes first', async () => {
    const { published, verifyPublished } = publishing();
    verifyPublished();
    verifyPublished();
    const of = (nameServers: number): Answer => ok(ok({ channels: [], zone: [], nameServers }));
    const [first, second] = answers;
    first?.(of(1));
    await new Promise((resolve) => setTimeout(resolve));
    expect(published()).toMatchObject({ isAsking: true, check: null });
    second?.(of(2));
    await expect.poll(published).toMatchObject({ isAsking: false, check: { nameServers: 2 } });
  });
});

describe('a help page that no browser opens', () => {
  it('is told with its address', async () => {
    const problem = message('window.page-not-opened', { url: 'https://help.example/gmail' });
    Object.assign(bridge, { openHelp: async () => ok(failed(problem)) });
    const told: unknown[] = [];
    createControls(createWizardStore(), (changes) => told.push(changes)).openHelp('gmail');
    await expect.poll(() => told).toEqual([{ problem }]);
  });
});
