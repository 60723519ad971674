import { type ClipboardEvent, useId, useState } from 'react';
import { requestLimits } from '../../electron/contract/request-limits';
import { forwardOf } from '../../electron/core/wizard/frame/forward-of';
import { wayWhy } from '../../electron/core/wizard/frame/way-why';
import { serverChoices } from '../../electron/core/wizard/settings/server-choices';
import { performEffect } from '../perform-effect';
import { takePastedText } from '../take-pasted-text';
import { type PageProps, wizardFormId } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { ToneIcon } from './icon';
import { Sentence } from './sentence';
import { WhyThisPort } from './why-this-port';

/** Why this port was chosen, or the way out of a problem, with at most two small buttons. */
export function WayWhyRow({ state, controls }: PageProps) {
  const { sentence: why, buttons, port } = wayWhy(state);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const panelId = useId();
  return (
    <div className="way-why">
      {why === null ? (
        <CorrectAddress state={state} controls={controls} />
      ) : (
        <p className="second">
          <Sentence of={why} />
        </p>
      )}
      <div className="actions">
        {buttons.map(({ label, effect }) => (
          <button
            key={sentence(label)}
            className="button small"
            type="button"
            onClick={() => performEffect(effect, controls)}
          >
            {sentence(label)}
          </button>
        ))}
        {port !== null && (
          <button
            className="button link small"
            type="button"
            aria-expanded={isWhyOpen}
            aria-controls={isWhyOpen ? panelId : undefined}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            {words('way.why-port')}
          </button>
        )}
      </div>
      {isWhyOpen && port !== null && (
        <WhyThisPort
          id={panelId}
          port={port}
          why={serverChoices(state, 'outgoing').why}
          onClose={() => setWhyOpen(false)}
        />
      )}
    </div>
  );
}

/** The field for another address, in the place of the sentence; it takes what the field of the first page takes. Enter searches again. */
function CorrectAddress({ state, controls }: PageProps) {
  const id = useId();
  const { typed, inputProblem } = state.account;
  function paste(event: ClipboardEvent) {
    if (takePastedText(event.clipboardData.getData('text/plain'), controls)) event.preventDefault();
  }
  return (
    <form
      className="correct-address"
      id={wizardFormId}
      aria-label={words('way.address.form')}
      onSubmit={(event) => {
        event.preventDefault();
        performEffect(forwardOf(state).effect, controls);
      }}
    >
      <label htmlFor={id}>{words('way.address.label')}</label>
      <input
        className="input"
        id={id}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        maxLength={requestLimits.inputChars}
        onPaste={paste}
        aria-invalid={inputProblem !== null}
        aria-describedby={inputProblem === null ? undefined : `${id}-problem`}
        value={typed.text}
        onChange={({ target }) => controls.dispatch({ kind: 'type-address', text: target.value })}
      />
      {inputProblem !== null && (
        <p className="field-error with-icon small" id={`${id}-problem`}>
          <ToneIcon tone="fail" />
          <span>{sentence(inputProblem)}</span>
        </p>
      )}
    </form>
  );
}
