import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { ProviderFacts } from '../../electron/contract/report';
import { sentence, words } from '../language';

interface PreparationCardProps {
  readonly provider: ProviderFacts;
  readonly onOpenHelp: (id: string) => void;
}

/** What a provider asks for before a mail app can sign in; nothing where it asks for nothing. */
export function PreparationCard({ provider: { name, before }, onOpenHelp }: PreparationCardProps) {
  const titleId = useId();
  if (before.length === 0) return null;
  return (
    <section className="card prepare" aria-labelledby={titleId}>
      <h2 id={titleId}>{words('window.prepare.title', { provider: name })}</h2>
      <ol className="numbered">
        {before.map(({ message, help }) => (
          <li key={message.id}>
            <span>
              {sentence(message)}{' '}
              {help !== null && (
                <Button className="link" onPress={() => onOpenHelp(help)}>
                  {words('window.prepare.help')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
