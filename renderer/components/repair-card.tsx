import { useId } from 'react';
import { words } from '../words/language';
import { Icon } from './icon';

/** How settings that are known already can be tested. */
export function RepairCard() {
  const titleId = useId();
  return (
    <section className="card repair-card" aria-labelledby={titleId}>
      <h2 className="h2" id={titleId}>
        {words('address.repair.title')}
      </h2>
      <ul>
        <li className="with-icon">
          <Icon name="document" />
          <span>{words('address.repair.type')}</span>
        </li>
        <li className="with-icon">
          <Icon name="folder" />
          <span>{words('address.repair.paste')}</span>
        </li>
      </ul>
    </section>
  );
}
