import { useId } from 'react';
import type { PlainId } from '../../electron/words/values-of';
import { words } from '../words/language';

interface Answer {
  readonly question: PlainId;
  readonly sentences: readonly PlainId[];
}

/** The most frequent questions first. */
const answers: readonly Answer[] = [
  {
    question: 'window.help.app-password',
    sentences: ['window.help.app-password.what', 'window.help.app-password.when'],
  },
  { question: 'window.help.refused', sentences: ['window.help.refused.why', 'window.help.refused.old'] },
  { question: 'window.help.blocked', sentences: ['window.help.blocked.what', 'window.help.blocked.do'] },
  { question: 'settings.protocols', sentences: ['settings.protocols.imap', 'settings.protocols.pop3'] },
  { question: 'window.help.told', sentences: ['privacy.domain', 'privacy.password', 'privacy.nobody'] },
  { question: 'window.help.stored', sentences: ['privacy.stored'] },
];

/** Short answers to what a person asks who sets up a mail account for the first time. */
export function HelpAnswers() {
  return (
    <div className="help-answers">
      {answers.map((answer) => (
        <HelpAnswer key={answer.question} answer={answer} />
      ))}
    </div>
  );
}

function HelpAnswer({ answer: { question, sentences } }: { readonly answer: Answer }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 className="h3" id={id}>
        {words(question)}
      </h3>
      <p className="hint">{sentences.map((sentence) => words(sentence)).join(' ')}</p>
    </section>
  );
}
