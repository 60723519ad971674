import { isSameServer } from '../../../contract/server-name';
import { otherTested, toldInAll, withOthersTested } from '../../conclusion/others-tested';
import type { Row, RunView } from '../../run/reduce-run';
import type { AccountState } from './wizard-state';

/** The search of an account with what the test of its other servers has shown since, in the search's own rows. */
export function searchView({ discovery: { view }, others }: AccountState): RunView {
  if (others.runId === null) return view;
  const { status } = others;
  const { rows, candidates, disclosed } = others.view;
  const laterRows = [...rows.receiving, ...rows.sending].filter((row) => status === 'running' || hasResult(row));
  const rowNow = (row: Row) => laterRows.find(({ step }) => step.id === row.step.id) ?? row;
  return {
    ...view,
    atMs: Math.max(view.atMs, others.view.atMs),
    rows: { ...view.rows, receiving: view.rows.receiving.map(rowNow), sending: view.rows.sending.map(rowNow) },
    candidates: view.candidates.map((server) => {
      const later = candidates.find((other) => isSameServer(other, server));
      return later === undefined ? server : otherTested(server, later);
    }),
    disclosed: toldInAll(view.disclosed, disclosed),
    report: view.report && withOthersTested(view.report, { alternatives: candidates, disclosed }),
  };
}

function hasResult({ state }: Row): boolean {
  return state !== 'waiting' && state !== 'running' && state !== 'skipped';
}
