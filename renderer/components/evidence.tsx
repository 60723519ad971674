import { useEffect, useId, useRef, useState } from 'react';
import type { WizardState } from '../../electron/core/wizard/state/wizard-state';
import { evidenceSummary } from '../../electron/core/wizard/way/evidence-summary';
import type { WizardControls } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Chevron } from './icon';
import { RunLadder } from './run-ladder';

interface EvidenceProps {
  readonly state: WizardState;
  readonly controls: WizardControls;
  /** Since the start of the run, or of the test of its other servers while that goes on. */
  readonly nowMs: number;
}

/**
 * All checks of a search, last on the page. It is open while the search runs and where something failed. Where all is well it folds to
 * one line at the end, unless a person is looking at it.
 */
export function Evidence({ state, controls, nowMs }: EvidenceProps) {
  const { title, more, isLineEnough } = evidenceSummary(state);
  const [isOpen, setOpen] = useState(!isLineEnough);
  // Rows take other places only while nobody sees them.
  const [isSettled, setSettled] = useState(isLineEnough);
  const frame = useRef<HTMLElement>(null);
  const ladderId = useId();

  useEffect(() => {
    if (!isLineEnough) {
      setOpen(true);
      setSettled(false);
    } else if (frame.current !== null && !isLookedAt(frame.current)) {
      setOpen(false);
      setSettled(true);
    }
  }, [isLineEnough]);

  return (
    <section className="checks" ref={frame} aria-label={words('way.evidence')}>
      <button
        className="checks-line"
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? ladderId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron />
        <b>{sentence(title)}</b> <span className="small second">{sentence(more)}</span>{' '}
        <span className="more small">{words(isOpen ? 'way.evidence.hide' : 'way.evidence.show')}</span>
      </button>
      {isOpen && (
        <div id={ladderId}>
          <RunLadder state={state} controls={controls} nowMs={nowMs} isSettled={isSettled} />
        </div>
      )}
    </section>
  );
}

/** Whether a person has the focus or the pointer in it, or has scrolled the page. */
function isLookedAt(element: HTMLElement): boolean {
  const page = element.closest('.page');
  const isScrolled = page !== null && page.scrollTop > 0;
  return isScrolled || element.contains(document.activeElement) || element.matches(':hover');
}
