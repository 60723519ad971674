import { useEffect, useId, useState } from 'react';
import type { PlainId } from '../../electron/words/values-of';
import { bridge } from '../bridge';
import { words } from '../words/language';

interface Answer {
  readonly question: PlainId;
  readonly sentences: readonly PlainId[];
  /** Whether it is about what leaves this computer. */
  readonly isAboutTold?: true;
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
  {
    question: 'window.help.told',
    sentences: ['privacy.domain', 'privacy.password', 'privacy.nobody'],
    isAboutTold: true,
  },
  { question: 'window.help.stored', sentences: ['privacy.stored'] },
];

/** Short answers to what a person asks who sets up a mail account for the first time. */
export function HelpAnswers() {
  const updateHost = useUpdateHost();
  return (
    <div className="help-answers">
      {answers.map((answer) => (
        <HelpAnswer
          key={answer.question}
          answer={answer}
          updateHost={answer.isAboutTold === true ? updateHost : null}
        />
      ))}
    </div>
  );
}

interface HelpAnswerProps {
  readonly answer: Answer;
  /** Who is asked for new versions, where the answer has to say so; null otherwise. */
  readonly updateHost: string | null;
}

function HelpAnswer({ answer: { question, sentences }, updateHost }: HelpAnswerProps) {
  const id = useId();
  const told = sentences.map((sentence) => words(sentence));
  const updates = updateHost === null ? [] : [words('privacy.updates', { host: updateHost })];
  return (
    <section aria-labelledby={id}>
      <h3 className="h3" id={id}>
        {words(question)}
      </h3>
      <p className="hint">{[...told, ...updates].join(' ')}</p>
    </section>
  );
}

/** Who is asked for new versions; null where nobody is, and until main has said so. */
function useUpdateHost(): string | null {
  const [host, setHost] = useState<string | null>(null);
  useEffect(() => {
    void bridge.readUpdates(null).then((read) => {
      if (read.ok && read.value !== null) setHost(read.value.host);
    });
  }, []);
  return host;
}
