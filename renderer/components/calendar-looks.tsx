import { useEffect, useRef } from 'react';
import type { ProgramFacts } from '../../electron/contract/exports';
import { type CalendarRow, calendarRows } from '../../electron/core/wizard/export/calendar-rows';
import type { PageProps } from '../wizard-controls';
import { sentence } from '../words/language';
import { ToneIcon } from './icon';

/** The looks for calendars and contacts that a mail app could set up too, and what they have found. Nothing is asked without the press. */
export function CalendarLooks({ program, state, controls }: PageProps & { readonly program: ProgramFacts }) {
  return calendarRows(state, program).map((row) => <Look key={row.domain} row={row} controls={controls} />);
}

function Look({ row, controls }: Pick<PageProps, 'controls'> & { readonly row: CalendarRow }) {
  const { domain, tone, text, button } = row;
  const result = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);
  const hasAnswer = button === null;
  useEffect(() => {
    // The button that had the focus is gone.
    if (hasAnswer && wasPressed.current) result.current?.focus();
  }, [hasAnswer]);
  return (
    <div className="calendar-look">
      {button !== null && (
        <button
          className="button small"
          type="button"
          aria-disabled={button.isAsking || undefined}
          onClick={() => {
            if (button.isAsking) return;
            wasPressed.current = true;
            controls.findCalendars(domain);
          }}
        >
          {sentence(button.label)}
        </button>
      )}
      <p className="program-note" ref={result} tabIndex={-1}>
        <ToneIcon tone={tone} />
        <span>{sentence(text)}</span>
      </p>
    </div>
  );
}
