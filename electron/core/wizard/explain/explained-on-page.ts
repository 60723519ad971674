import type { Explanation } from '../../../contract/explanation';
import type { Message } from '../../../contract/message';
import { explainedParts } from '../../diagnosis/explained-parts';
import { message } from '../../message';
import type { WizardState } from '../state/wizard-state';
import { commanding, doing, type Effect } from '../verdicts/effect-of';
import { decisionOf } from './decision-of';
import { wayToRun } from './way-to-run';

/** Where an explanation is shown: on the first page, or under Help, which lies over any page. */
export type ExplainedAt = 'first-page' | 'help';

/** What a text means, as window and terminal show it. */
export interface ExplainedOnPage extends ReturnType<typeof explainedParts> {
  readonly sentence: Message;
  /** What was read, without passwords. */
  readonly seen: string;
  /** The words of a server in it, without passwords; empty where there are none, and where it is nothing else. */
  readonly quoted: string;
  /** Whether no cause is stated, so that the others are what it can be. */
  readonly isOpen: boolean;
  readonly decidedBy: Message;
  /** What has to be done before the button of the page can run the test; null where nothing has. */
  readonly before: Message | null;
  /** The button for the test; null where the page has it, and where only a person can do the test. */
  readonly button: { readonly label: Message; readonly effect: Effect } | null;
}

/** What a text means in this state, and how its test is run. */
export function explainedOnPage(state: WizardState, explanation: Explanation, at: ExplainedAt): ExplainedOnPage {
  const { cause, seen, quoted } = explanation;
  const parts = explainedParts(explanation);
  return {
    ...parts,
    // The request is what its button copies.
    requests: wayToRun(explanation) === 'ask' ? [] : parts.requests,
    sentence: explanation.message,
    seen,
    quoted: quoted === seen ? '' : quoted,
    isOpen: cause === null,
    decidedBy: decisionOf(explanation),
    before: needsAddress(state, explanation, at) ? message('explained.needs-address') : null,
    button: buttonFor(state, explanation, at),
  };
}

function needsAddress({ account, setAside }: WizardState, explanation: Explanation, at: ExplainedAt): boolean {
  const way = wayToRun(explanation);
  const isBySearch = way === 'search' || way === 'sign-in';
  return setAside === null && at === 'first-page' && isBySearch && account.typed.text.trim() === '';
}

function buttonFor(state: WizardState, explanation: Explanation, at: ExplainedAt): ExplainedOnPage['button'] {
  switch (wayToRun(explanation)) {
    case 'search':
    case 'sign-in': {
      // The first page has it as the button that leads on.
      if (at === 'first-page' || state.setAside !== null) return null;
      const effect = doing({ kind: 'go-to', page: 'address' }, { kind: 'choose-entrance', entrance: 'repair' });
      return { label: message('explained.run.on-first-page'), effect };
    }
    case 'ask': {
      const [request = message('explain.request-on-dialog', { shown: explanation.seen })] =
        explainedParts(explanation).requests;
      return { label: message('action.copy-for-provider'), effect: commanding({ kind: 'copy', message: request }) };
    }
    case 'page':
      return pageButton(state);
    case null:
      return null;
  }
}

/** Opens the provider's own page about mail apps, where one is known of the typed text. */
function pageButton({ account: { recognition, typed } }: WizardState): ExplainedOnPage['button'] {
  if (recognition === null || recognition.text !== typed.text) return null;
  const step = recognition.provider?.before.find(({ help }) => help !== null);
  const id = step?.help ?? null;
  if (id === null) return null;
  const host = step?.helpHost;
  const label = host === undefined ? message('action.open-help') : message('window.prepare.help-at', { host });
  return { label, effect: commanding({ kind: 'open-help', id }) };
}
