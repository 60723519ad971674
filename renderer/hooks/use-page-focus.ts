import { type RefObject, useEffect, useRef } from 'react';
import type { WizardPage, WizardState } from '../../electron/core/wizard/state/wizard-state';
import { focusField } from '../perform-effect';

/** Puts the focus where a page begins: into its field where it has one to fill, else on its title. */
export function usePageFocus({ page, account }: WizardState, title: RefObject<HTMLElement | null>): void {
  const { runId } = account.discovery;
  const { inputProblem } = account;
  const focused = useRef<Element | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search is a new page to whoever listens to it.
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

  // A control that did its work and went away leaves the focus nowhere.
  useEffect(() => {
    const lost = focused.current;
    if (!isFocusNowhere() || lost === null || lost.isConnected) return;
    if (lost.closest('[role="dialog"]') === null) {
      title.current?.focus({ preventScroll: true });
      return;
    }
    // A sheet gives the focus back itself, unless another sheet was where it came from.
    const timer = setTimeout(() => {
      if (isFocusNowhere()) focusStart(page, title.current);
    }, sheetMs);
    return () => clearTimeout(timer);
  });
}

/** A sheet that closes gives the focus back within two frames. */
const sheetMs = 100;

function isFocusNowhere(): boolean {
  return document.activeElement === document.body;
}

/** The field of a page that has one to fill, else its title. */
function focusStart(page: WizardPage, title: HTMLElement | null): void {
  title?.focus();
  if (page === 'address') focusField('address');
  if (page === 'sign-in') focusField('password');
}
