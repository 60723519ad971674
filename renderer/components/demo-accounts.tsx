import { useEffect, useId, useRef, useState } from 'react';
import type { DemoAccounts as Accounts } from '../../electron/contract/api';
import { sentence, words } from '../words/language';
import { Host } from './host';
import { Icon } from './icon';

interface DemoAccountsProps {
  readonly demo: Accounts;
  readonly onChoose: (address: string) => void;
}

/** Enough to see what the demo can show; the others unfold. */
const shownAtFirst = 4;

/** The accounts of the demo provider: each shows one situation, and nothing leaves this computer. */
export function DemoAccounts({ demo, onChoose }: DemoAccountsProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? demo.accounts : demo.accounts.slice(0, shownAtFirst);

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
        {shown.map(({ address, about }) => (
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
      {shown.length < demo.accounts.length && (
        <button className="button small" type="button" onClick={() => setShowsAll(true)}>
          {words('address.demo.all', { count: demo.accounts.length })}
        </button>
      )}
    </section>
  );
}
