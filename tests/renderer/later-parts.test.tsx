// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { isSaidFirst } from '../../build/said-first.mjs';
import { message } from '../../electron/core/message';
import { sayIn } from '../../electron/words/format-message';
import { installFakeBridge } from './fake-bridge';
import './patience';

vi.mock('../../renderer/later-parts', () => {
  throw new Error('There is no such file');
});

// Nothing is asked at the start, so that only what is wanted can report the failure.
vi.mock('../../renderer/hooks/first-paint', () => ({ firstPaint: () => new Promise(() => undefined) }));

// The other words come with that file.
vi.mock('../../electron/words/en', async (importOriginal) => {
  const { en } = await importOriginal<typeof import('../../electron/words/en')>();
  return { en: Object.fromEntries(Object.entries(en).filter(([id]) => isSaidFirst(id))) };
});

// The window reads its bridge once, when it is loaded.
const bridge = installFakeBridge();
const { Wizard } = await import('../../renderer/wizard');

const mistake = sayIn('en')(message('wizard.mistake'));

afterEach(cleanup);

function said(): string | null {
  return screen.getByRole('status').textContent;
}

async function openHelp(): Promise<void> {
  await act(async () => bridge.chooseInMenu('help'));
}

it('shows a mistake where a page or a sheet cannot be loaded', async () => {
  await act(async () => {
    render(<Wizard />);
  });
  expect(said()).not.toContain(mistake);
  await openHelp();
  // Two announcements are 2 s apart.
  await vi.waitFor(() => expect(said()).toContain(mistake), { timeout: 20_000 });
  expect(screen.queryByRole('dialog')).toBeNull();

  fireEvent.change(screen.getByLabelText('Mail address'), { target: { value: 'jane@example.net' } });
  await act(async () => {
    fireEvent.submit(document.getElementById('wizard-form') ?? document.body);
  });
  // On a new page the heading gets the focus, and is read there.
  const title = sayIn('en')(message('wizard.headline.mistake'));
  await vi.waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title), {
    timeout: 20_000,
  });
});
