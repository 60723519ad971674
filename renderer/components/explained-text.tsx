import { type ReactNode, useId } from 'react';
import type { Message } from '../../electron/contract/message';
import type { ExplainedOnPage } from '../../electron/core/wizard/explain/explained-on-page';
import { commanding, type Effect } from '../../electron/core/wizard/verdicts/effect-of';
import { sentence, words } from '../words/language';
import { type Tone, ToneIcon } from './icon';
import { Sentence } from './sentence';

interface ExplainedTextProps {
  readonly shown: ExplainedOnPage;
  /** The level of its heading. */
  readonly level: 3 | 4;
  readonly onPress: (effect: Effect) => void;
}

/** What a text means, what it does not mean, and the test that decides. */
export function ExplainedText({ shown, level, onPress }: ExplainedTextProps) {
  const { sentence: meaning, remarks, party, seen, quoted, isOpen, others, notMeant, steps, requests } = shown;
  const id = useId();
  const Title = `h${level}` as const;
  const tone = toneOf(shown);
  const possible = others.length > 0 && (
    <Part title={words(isOpen ? 'explain.can-be' : 'explain.also')}>
      <Messages messages={others} isOrdered={isOpen} />
    </Part>
  );
  return (
    <section className="verdict explained" data-tone={tone} aria-labelledby={id}>
      <div className="verdict-head with-icon">
        <ToneIcon tone={tone} />
        <Title className="h3" id={id}>
          <Sentence of={meaning} />
        </Title>
        {remarks.map((remark) => (
          <p key={remark.id}>
            <Sentence of={remark} />
          </p>
        ))}
        {party !== null && (
          <p>{party === 'unknown' ? words('explained.unknown-party') : words('explained.whose-turn', { party })}</p>
        )}
      </div>
      <div className="verdict-body stack">
        <Part title={words('explained.read')}>
          <blockquote dir="auto">{seen}</blockquote>
        </Part>
        {quoted !== '' && (
          <Part title={words('window.verdict.seen')}>
            <blockquote dir="auto">{quoted}</blockquote>
          </Part>
        )}
        {isOpen && possible}
        {notMeant.length > 0 && (
          <Part title={words('explain.not')}>
            <Messages messages={notMeant} />
          </Part>
        )}
        <Test shown={shown} onPress={onPress} />
        {!isOpen && possible}
        {steps.length > 0 && (
          <Part title={words('page.worth-trying')}>
            <Messages messages={steps} />
          </Part>
        )}
        {requests.map((request) => (
          <Part key={request.id} title={words('page.provider-request')}>
            <p>{sentence(request)}</p>
            <button
              className="button"
              type="button"
              onClick={() => onPress(commanding({ kind: 'copy', message: request }))}
            >
              {words('action.copy-for-provider')}
            </button>
          </Part>
        ))}
      </div>
    </section>
  );
}

function Test({ shown: { decidedBy, before, button }, onPress }: Pick<ExplainedTextProps, 'shown' | 'onPress'>) {
  return (
    <Part title={words('explain.decides')}>
      <p>{sentence(decidedBy)}</p>
      {before !== null && <p className="hint">{sentence(before)}</p>}
      {button !== null && (
        <button className="button" type="button" onClick={() => onPress(button.effect)}>
          {sentence(button.label)}
        </button>
      )}
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <div className="explained-part">
      <p className="subhead">{title}</p>
      {children}
    </div>
  );
}

function Messages({
  messages,
  isOrdered = false,
}: {
  readonly messages: readonly Message[];
  readonly isOrdered?: boolean;
}) {
  const items = messages.map((each) => (
    <li key={each.id}>
      <Sentence of={each} />
    </li>
  ));
  return isOrdered ? <ol className="explained-list">{items}</ol> : <ul className="explained-list">{items}</ul>;
}

/** What a person can do, and what could not be told, are not shown as alarms. */
function toneOf({ party }: ExplainedOnPage): Tone {
  if (party === null || party === 'unknown') return 'quiet';
  return party === 'you' ? 'turn' : 'warn';
}
