import type { Certificate } from '../../../contract/certificate';
import type { Message } from '../../../contract/message';
import { type Direction, directions } from '../../../contract/verdict';
import { message } from '../../message';
import type { Row } from '../../run/reduce-run';
import type { ServerState, WizardState } from '../state/wizard-state';
import { serverInQuestion, shownCertificate } from './certificate-risk';
import { type PairHalf, pairHalf } from './pair-half';
import { isPending, isSameConnection } from './pending-edit';
import { testsAhead } from './tests-ahead';

/** What a card's own buttons do, apart from opening and closing its fields. */
export type CardAction = 'test' | 'keep-edit' | 'keep-server';

/** The card of one direction as the settings page shows it. */
export interface CardOnPage {
  readonly direction: Direction;
  readonly half: PairHalf;
  /** The server's certificate, verified or not; null without one, and while the open fields may name another server. */
  readonly certificate: Certificate | null;
  /** The row of the newest test of this direction alone; null where there is none. */
  readonly testRow: Row | null;
  readonly isTesting: boolean;
  /** Why no test can start now, for example because another one runs; null where one can. */
  readonly whyNoTest: Message | null;
  /** Those of the card itself, the most useful first; what the main button of the page does is left out. */
  readonly actions: readonly CardAction[];
  /** Whether the card can only be read. */
  readonly isReadOnly: boolean;
}

/** The card of one direction in its current state. */
export function cardOnPage(state: WizardState, direction: Direction): CardOnPage {
  const { account, setAside } = state;
  const server = account.servers[direction];
  const { rows } = server.test.view;
  const seen = server.edit === null ? serverInQuestion(account, direction) : null;
  return {
    direction,
    half: pairHalf(state, direction),
    certificate: seen === null ? null : shownCertificate(seen),
    testRow: rows[direction === 'incoming' ? 'receiving' : 'sending'].at(-1) ?? null,
    isTesting: server.test.status === 'running',
    whyNoTest: whyNoTest(state),
    actions: setAside === null ? actionsOf(server, testsAhead(state).includes(direction)) : [],
    isReadOnly: setAside !== null,
  };
}

/** Why no server can be tested now; null where one can. */
export function whyNoTest({ account }: WizardState): Message | null {
  const isTesting = directions.some((direction) => account.servers[direction].test.status === 'running');
  return isTesting ? message('settings.test.running') : null;
}

function actionsOf(state: ServerState, isTestAhead: boolean): readonly CardAction[] {
  const { server, edit, isKept } = state;
  const test: readonly CardAction[] = isTestAhead ? [] : ['test'];
  if (edit !== null) {
    if (!isPending(state)) return server === null ? [] : test;
    return isSameConnection(state) ? [] : [...test, 'keep-edit'];
  }
  if (server === null || server.proven) return [];
  return isKept ? test : [...test, 'keep-server'];
}
