import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { ProviderFacts } from '../../electron/contract/report';
import { words } from '../words/language';
import { Sentence } from './sentence';

interface ProviderStepsProps {
  readonly name: string;
  readonly steps: ProviderFacts['before'];
  readonly onOpenHelp: (id: string) => void;
}

/** The steps that a provider needs before a mail app can sign in; nothing where it needs none. */
export function ProviderSteps({ name, steps, onOpenHelp }: ProviderStepsProps) {
  const id = useId();
  if (steps.length === 0) return null;
  return (
    <section className="card provider-steps rows small" aria-labelledby={id}>
      <h2 className="subhead" id={id}>
        {words('sign-in.steps', { name })}
      </h2>
      <ol className="numbered">
        {steps.map(({ message, help, helpHost }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice.
          <li key={`${index} ${message.id}`}>
            <span>
              <Sentence of={message} />{' '}
              {help !== null && (
                <Button className="link" onPress={() => onOpenHelp(help)}>
                  {helpHost === undefined
                    ? words('window.prepare.help')
                    : words('window.prepare.help-at', { host: helpHost })}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
