import { useEffect, useId, useRef } from 'react';
import type { DemoAccounts as Accounts } from '../../electron/contract/api';
import { sentence, words } from '../words/language';
import { Host } from './host';
import { Icon } from './icon';

interface DemoAccountsProps {
  readonly demo: Accounts;
  readonly onChoose: (address: string) => void;
}

/** The accounts of the demo provider: each shows one situation, and nothing leaves this computer. */
export function DemoAccounts({ demo, onChoose }: DemoAccountsProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);

  // The button that started the demo is gone, so the focus moves here, unless the user is typing already.
  useEffect(() => {
    if (document.activeElement instanceof HTMLInputElement) return;
    title.current?.focus({ preventScroll: true });
    title.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <section className="card demo stack" aria-labelledby={titleId}>
      <div className="prepare-head with-icon">
        <Icon name="play" />
        <h2 id={titleId} ref={title} tabIndex={-1}>
          {words('window.demo.title')}
        </h2>
        <p>{words('window.demo.more', { password: demo.password })}</p>
      </div>
      <ul>
        {demo.accounts.map(({ address, about }) => (
          <li key={address}>
            <button className="link" type="button" onClick={() => onChoose(address)}>
              <bdi dir="ltr">
                <Host text={address} isName />
              </bdi>
            </button>
            <span>{sentence(about)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
