import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { requestLimits } from '../../electron/contract/request-limits';
import { type ExplainedAt, explainedOnPage } from '../../electron/core/wizard/explain/explained-on-page';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { ExplainedText } from './explained-text';
import { Icon, ToneIcon } from './icon';

interface ExplainTextProps extends PageProps {
  readonly at: ExplainedAt;
  /** Called before a button leads away from here. */
  readonly onLeave?: () => void;
}

/**
 * Takes what a mail app or a server says, and shows what it means. A native field, because the library's would keep the text, which may
 * hold a password, in React's state.
 */
export function ExplainText({ state, controls, at, onLeave }: ExplainTextProps) {
  const [isMissing, setIsMissing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { explained } = state;
  const shown = explained === null ? null : explainedOnPage(state, explained, at);
  const answer = useNewInSight(explained);

  async function explain() {
    const text = area.current?.value ?? '';
    setIsMissing(text.trim() === '');
    if (text.trim() === '') return area.current?.focus();
    await controls.explain(text);
  }

  return (
    <div className="explain">
      <div className="field">
        <label className="label" htmlFor={id}>
          {words('explained.label')}
        </label>
        <textarea
          className="input text-area"
          ref={area}
          id={id}
          rows={3}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="none"
          placeholder={words('explained.example')}
          maxLength={requestLimits.pastedChars}
          aria-invalid={isMissing}
          aria-describedby={`${id}-${isMissing ? 'error' : 'hint'}`}
          onInput={() => setIsMissing(false)}
        />
        {isMissing ? (
          <p className="field-error with-icon small" id={`${id}-error`}>
            <ToneIcon tone="fail" />
            <span>{words('explained.no-text')}</span>
          </p>
        ) : (
          <p className="promise with-icon hint" id={`${id}-hint`}>
            <Icon name="lock" />
            <span>{words('explained.promise')}</span>
          </p>
        )}
      </div>
      <div className="actions">
        <button className="button" type="button" onClick={() => void explain()}>
          {words('explained.explain')}
        </button>
      </div>
      <div ref={answer}>
        {shown !== null && (
          <ExplainedText
            shown={shown}
            level={at === 'help' ? 4 : 3}
            onPress={(effect) => {
              onLeave?.();
              performEffect(effect, controls);
            }}
          />
        )}
      </div>
    </div>
  );
}

/** The place of an answer, which is scrolled into sight when a new one comes; the focus stays where it is. */
function useNewInSight(answer: object | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(answer);
  useEffect(() => {
    if (answer !== before.current) place.current?.scrollIntoView({ block: 'nearest' });
    before.current = answer;
  }, [answer]);
  return place;
}
