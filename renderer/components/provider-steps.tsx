import { type ReactNode, useId } from 'react';
import type { ProviderFacts } from '../../electron/contract/report';
import { NumberedSteps } from './numbered-steps';
import { OpenHelpButton } from './open-help-button';
import { Sentence } from './sentence';

interface ProviderStepsProps {
  readonly title: string;
  readonly steps: ProviderFacts['before'];
  readonly onOpenHelp: (id: string) => void;
  /** What stands below the steps. */
  readonly children?: ReactNode;
}

/** The steps that a provider needs before a mail app can sign in, and the one page where they are done. */
export function ProviderSteps({ title, steps, onOpenHelp, children }: ProviderStepsProps) {
  const id = useId();
  const page = steps.find(({ help }) => help !== null);
  return (
    <section className="provider-steps" aria-labelledby={id}>
      <h2 className="h2" id={id}>
        {title}
      </h2>
      <NumberedSteps
        steps={steps.map(({ message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice.
          <Sentence key={`${index} ${message.id}`} of={message} />
        ))}
      />
      {page?.help != null && (
        <div className="actions">
          <OpenHelpButton id={page.help} host={page.helpHost ?? null} onOpenHelp={onOpenHelp} />
        </div>
      )}
      {children}
    </section>
  );
}
