// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type OpenedFile, parseOpenedFile } from '../../electron/contract/opened-file';
import { ok } from '../../electron/contract/result';
import { readFileWords } from '../../electron/core/run/file-words';
import { wizardPages } from '../../electron/core/wizard/state/wizard-state';
import { ownKnowledge } from '../../electron/node/opened-files';
import { sayIn } from '../../electron/words/format-message';
import { valuesInReportSentence } from '../../electron/words/said-in-reports';
import { forged, saidAsOwn, shownReports, spoils, spoiltReport } from '../fakes/spoilt-reports';
import { type FakeBridge, installFakeBridge } from './fake-bridge';

// The window reads its bridge once, when it is loaded.
const bridge: FakeBridge = installFakeBridge();
const { Wizard } = await import('../../renderer/wizard');
const { loadLaterParts } = await import('../../renderer/hooks/use-later-parts');
await loadLaterParts();

const knowledge = ownKnowledge({ say: sayIn('en'), valuesOf: valuesInReportSentence });

/** React reports errors and elements with the same key there. */
let complaints: MockInstance;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function opened(text: string): OpenedFile {
  const file = parseOpenedFile(JSON.parse(text));
  if (!file.ok) throw new Error(file.failure.detail);
  return readFileWords(file.value, knowledge);
}

/** Shows a report, goes on to its last page, and gives all text that can be read or heard on these pages. */
async function textsOf(report: string): Promise<readonly string[]> {
  bridge.answerFile = ok(ok({ fileName: 'spoilt.mailwright', file: opened(report) }));
  await act(async () => {
    render(<Wizard />);
  });
  await act(async () => {
    const dataTransfer = { files: [new File([report], 'x.mailwright')], types: ['Files'], dropEffect: 'none' };
    fireEvent.drop(document.body, { dataTransfer });
  });
  await screen.findAllByText(/^This report was opened from a file/, {}, { timeout: 10_000 });
  // A report opens on the page where its run ended.
  const texts: string[] = [...textsIn(document.body)];
  const first = screen.queryAllByRole('link').find(({ textContent }) => textContent?.includes('Discovery'));
  if (first !== undefined) await userEvent.click(first);
  for (const _page of wizardPages) {
    await act(async () => {
      for (const closed of document.querySelectorAll('[aria-expanded="false"]')) fireEvent.click(closed);
    });
    texts.push(...textsIn(document.body));
    await act(async () => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter', ctrlKey: true });
    });
  }
  return texts;
}

function textsIn(element: Element): readonly string[] {
  const attributes = [...element.attributes].map(({ value }) => value);
  const children = [...element.childNodes].flatMap((node) => {
    if (node instanceof Element) return textsIn(node);
    return node.textContent ?? '';
  });
  return [...attributes, ...children];
}

/** What differs on a page; other tests read the words themselves. */
const shown = ['is one of a newer Mailwright', 'has sentences for values'];

describe.each(shownReports)('%s in the window', (_name, report) => {
  it('shows no text as the file’s own where it was not changed', async () => {
    expect((await textsOf(report)).join('\n')).not.toContain('The file says');
    expect(complaints).not.toHaveBeenCalled();
  });

  it.each(shown)('opens where every sentence %s, and marks such text as not Mailwright’s', async (what) => {
    const texts = await textsOf(spoiltReport(report, spoils[what] ?? String));
    const foreign = texts.filter((text) => text.includes(forged));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.filter((text) => saidAsOwn.test(text))).toEqual([]);
    expect(texts).toContain('file-words');
    expect(complaints).not.toHaveBeenCalled();
  });
});
