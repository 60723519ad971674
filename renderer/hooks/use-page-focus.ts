import { type RefObject, useEffect, useRef } from 'react';
import type { WizardPage, WizardState } from '../../electron/core/wizard/state/wizard-state';
import { focusField } from '../perform-effect';

/** Moves the focus to the start of a new page: its field to fill where it has one, else its title. */
export function usePageFocus({ page, account }: WizardState, title: RefObject<HTMLElement | null>): void {
  const { runId } = account.discovery;
  const { inputProblem } = account;
  const focused = useRef<Element | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search is a new page for a screen reader.
  useEffect(() => {
    focusStart(page, title.current);
    title.current?.closest('.page')?.scrollTo(0, 0);
  }, [page, runId, title]);

  useEffect(() => {
    if (inputProblem !== null) focusField('address', { isToMend: true });
  }, [inputProblem]);

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  // A control that disappears after its use loses the focus.
  useEffect(() => {
    const lost = focused.current;
    if (!isFocusNowhere() || lost === null || lost.isConnected) return;
    if (lost.closest('[role="dialog"]') === null) {
      title.current?.focus({ preventScroll: true });
      return;
    }
    // A sheet returns the focus itself, unless it was opened from another sheet.
    const timer = setTimeout(() => {
      if (isFocusNowhere()) focusStart(page, title.current);
    }, sheetMs);
    return () => clearTimeout(timer);
  });
}

/** A closing sheet returns the focus within two frames. */
const sheetMs = 100;

function isFocusNowhere(): boolean {
  return document.activeElement === document.body;
}

/** Focuses the page's field to fill, else its title. */
function focusStart(page: WizardPage, title: HTMLElement | null): void {
  title?.focus();
  if (page === 'address') focusField('address');
  if (page === 'sign-in') focusField('sign-in');
  if (page === 'export') focusField('whose');
  // Where nothing is known, the first thing to do is to type a server.
  if (page === 'settings' && document.querySelector<HTMLInputElement>('[data-focus="server"]')?.value === '')
    focusField('server');
}
