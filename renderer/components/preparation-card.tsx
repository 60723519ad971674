import { type ReactNode, useId } from 'react';
import { dayOf } from '../../electron/contract/day';
import type { Message } from '../../electron/contract/message';
import { goodToKnow } from '../../electron/core/address/good-to-know';
import { otherWayTitle, preparationPlan } from '../../electron/core/address/preparation-plan';
import {
  type Preparation,
  preparationMore,
  preparationTitle,
  type Recognition,
} from '../../electron/core/address/recognise-input';
import { sentence, words } from '../words/language';
import { CannotMakeOne } from './cannot-make-one';
import { Icon, type IconName } from './icon';
import { NumberedSteps } from './numbered-steps';
import { OpenHelpButton } from './open-help-button';
import { Sentence } from './sentence';

interface PreparationCardProps {
  readonly recognition: Recognition;
  /** What the page says elsewhere. */
  readonly said?: readonly Message[];
  readonly onOpenHelp: (id: string) => void;
}

/**
 * What a provider needs before a mail app can sign in: first the way without another password, then the steps in order with one page
 * that helps, then what is good to know. Nothing where it needs nothing.
 */
export function PreparationCard({ recognition, said = [], onOpenHelp }: PreparationCardProps) {
  const titleId = useId();
  const title = preparationTitle(recognition);
  const { provider, preparation } = recognition;
  if (provider === null || title === null) return null;
  const { easiest, steps, last, help } = preparationPlan(provider);
  const facts = goodToKnow(provider, { today: dayOf(new Date()), said });
  const inOrder = [...steps, ...(last === null ? [] : [last])];
  const more = preparationMore(recognition);
  const other = easiest === null ? null : otherWayTitle(preparation);
  const areFactsAll = steps.length === 0 && (preparation === 'facts' || preparation === 'exchange-only');
  if (preparation === 'facts' && steps.length === 0 && facts.length === 0 && help === null) return null;
  return (
    <section className="card prepare" aria-labelledby={titleId}>
      {easiest !== null && (
        <Way
          icon="globe"
          title={sentence(easiest.title)}
          titleId={titleId}
          tag={words('wizard.prepare.no-app-password')}
        >
          <p>{sentence(easiest.more)}</p>
        </Way>
      )}
      <Way
        icon={icons[preparation] ?? 'hint'}
        title={sentence(other ?? title)}
        titleId={easiest === null ? titleId : undefined}
      >
        {other !== null && <p>{words('wizard.prepare.or-app-password.more')}</p>}
        {other === null && more !== null && <p>{sentence(more)}</p>}
        {steps.length > 0 && (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice.
          <NumberedSteps steps={inOrder.map((step, index) => <Sentence key={`${index} ${step.id}`} of={step} />)} />
        )}
        {areFactsAll && <Facts facts={facts} />}
        {help !== null && <OpenHelpButton {...help} onOpenHelp={onOpenHelp} />}
        {preparation === 'app-password' && <CannotMakeOne provider={provider} />}
      </Way>
      {facts.length > 0 && !areFactsAll && (
        <div className="provider-facts">
          <b>{words('wizard.prepare.good-to-know')}</b>
          <Facts facts={facts} />
        </div>
      )}
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly Message[] }) {
  return (
    <ul className="fact-list">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice.
        <li key={`${index} ${fact.id}`}>
          <Sentence of={fact} />
        </li>
      ))}
    </ul>
  );
}

const icons: Readonly<Partial<Record<Preparation, IconName>>> = { 'app-password': 'key', 'browser-sign-in': 'globe' };

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  /** The id of the title that names the card. */
  readonly titleId: string | undefined;
  readonly tag?: string;
  readonly children: ReactNode;
}

function Way({ icon, title, titleId, tag, children }: WayProps) {
  return (
    <div className="way-in">
      <Icon name={icon} />
      <div className="way-in-text">
        <h2 id={titleId}>
          {title}
          {tag !== undefined && (
            <>
              {' '}
              <span className="tag">{tag}</span>
            </>
          )}
        </h2>
        {children}
      </div>
    </div>
  );
}
