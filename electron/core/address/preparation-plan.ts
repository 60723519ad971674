import type { Message } from '../../contract/message';
import type { ProviderFacts } from '../../contract/report';
import { message } from '../message';
import { type Preparation, preparationFor } from './recognise-input';

/** What a person does at a provider before a mail app can sign in. */
interface PreparationPlan {
  /** The way that needs no other password; null where there is none. */
  readonly easiest: { readonly title: Message; readonly more: Message } | null;
  /** In the order in which they are done. */
  readonly steps: readonly Message[];
  /** What to do with the password that the steps give, in the wizard; null where they give none. */
  readonly last: Message | null;
  /** The one page that helps with them: its id, and its host where it is known. */
  readonly help: { readonly id: string; readonly host: string | null } | null;
  /** What is good to know and cannot be done. */
  readonly facts: readonly Message[];
}

/** The plan for a provider. */
export function preparationPlan(provider: ProviderFacts): PreparationPlan {
  const { appButton, before } = provider;
  const steps = before.filter(({ isFact }) => isFact !== true);
  const pages = [...steps, ...before].flatMap(({ help, helpHost = null }) =>
    help === null ? [] : { id: help, host: helpHost },
  );
  const givesPassword = steps.length > 0 && preparationFor(provider) === 'app-password';
  return {
    easiest:
      appButton === undefined
        ? null
        : {
            title: message('wizard.prepare.easiest', { operator: appButton.operator }),
            more: message('wizard.prepare.easiest.more', {
              apps: { list: appButton.apps },
              operator: appButton.operator,
            }),
          },
    steps: steps.map(({ message: step }) => step),
    last: givesPassword ? message('wizard.prepare.keep') : null,
    help: pages[0] ?? null,
    facts: before.filter(({ isFact }) => isFact === true).map(({ message: fact }) => fact),
  };
}

/** The heading above the steps, where a way without them stands before. */
export function otherWayTitle(preparation: Preparation): Message | null {
  return preparation === 'app-password' ? message('wizard.prepare.or-app-password') : null;
}
