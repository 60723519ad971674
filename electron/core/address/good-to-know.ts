import type { Message } from '../../contract/message';
import type { ProviderFacts } from '../../contract/report';
import { announcements } from '../knowledge/provider-events';
import { preparationPlan } from './preparation-plan';

/** A provider on a page. */
interface OnPage {
  /** ISO 8601. */
  readonly today: string;
  /** What the same page says elsewhere, for example as a finding. */
  readonly said: readonly Message[];
}

/** What is good to know about a provider, its announcements first, without what the page says already. */
export function goodToKnow(provider: ProviderFacts, { today, said }: OnPage): readonly Message[] {
  const others = new Set(said.map(sentenceOf));
  const facts = [...announcements(provider, today), ...preparationPlan(provider).facts];
  return facts.filter((fact) => !others.has(sentenceOf(fact)));
}

function sentenceOf({ id, values }: Message): string {
  return JSON.stringify([id, Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))]);
}
