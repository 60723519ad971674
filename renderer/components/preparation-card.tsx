import { useId } from 'react';
import {
  type Preparation,
  preparationMore,
  preparationTitle,
  type Recognition,
} from '../../electron/core/address/recognise-input';
import { sentence, words } from '../words/language';
import { Icon, type IconName } from './icon';
import { Sentence } from './sentence';

interface PreparationCardProps {
  readonly recognition: Recognition;
  readonly onOpenHelp: (id: string) => void;
}

/** The preparation that a provider needs before a mail app can sign in; nothing where it needs none. */
export function PreparationCard({ recognition, onOpenHelp }: PreparationCardProps) {
  const titleId = useId();
  const title = preparationTitle(recognition);
  const { provider, preparation } = recognition;
  const more = preparationMore(preparation);
  if (provider === null || title === null) return null;
  return (
    <section className="card prepare stack" aria-labelledby={titleId}>
      <div className="prepare-head with-icon">
        <Icon name={icons[preparation] ?? 'hint'} />
        <h2 id={titleId}>{sentence(title)}</h2>
        {more !== null && <p>{sentence(more)}</p>}
      </div>
      {provider.before.length > 0 && (
        <ol className={provider.before.length > 1 ? 'numbered' : undefined}>
          {provider.before.map(({ message, help, helpHost }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice.
            <li key={`${index} ${message.id}`}>
              <span>
                <Sentence of={message} />{' '}
                {help !== null && (
                  <button className="link" type="button" onClick={() => onOpenHelp(help)}>
                    {helpHost === undefined
                      ? words('window.prepare.help')
                      : words('window.prepare.help-at', { host: helpHost })}
                    <Icon name="outside" />
                  </button>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const icons: Readonly<Partial<Record<Preparation, IconName>>> = { 'app-password': 'key', 'browser-sign-in': 'outside' };
