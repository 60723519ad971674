import { type Direction, directions, perDirection } from '../../contract/verdict';
import { message } from '../../core/message';
import { type PairHalf, pairHalf } from '../../core/wizard/settings/pair-half';
import { isBlank } from '../../core/wizard/state/server-edit';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import type { Say } from '../../words/format-message';
import { type Block, type Cell, cell, indented, type Mark } from '../layout/block';
import { toneOf } from '../pages/ladder-blocks';
import { loginRows, serverCells, serverPlace } from '../pages/pair-blocks';

/** Both directions in columns: the server of each, and how it stands. */
export function shortPair(state: WizardState, say: Say): Block {
  const rows = directions.map((direction) => {
    const { server } = pairHalf(state, direction);
    return [
      directionCell(direction, say),
      ...(server === null ? [] : serverPlace(server, say)),
      ...standingCells(state, direction, say),
    ];
  });
  return indented({ kind: 'table', rows });
}

/** Both directions with all that a mail app needs, as typed where fields are open, and the login names. How they stand is left out where all is well. */
export function wholePair(state: WizardState, say: Say): Block {
  const { servers } = state.account;
  const shown = perDirection((direction) => {
    const { edit, server } = servers[direction];
    if (edit === null) return server;
    if (isBlank(edit)) return null;
    const [host, port, login] = [edit.host.trim(), edit.port.trim(), edit.login.trim()];
    return { ...edit, host, port, login: login === '' ? null : login, auth: null };
  });
  const isWell = directions.every((direction) => pairHalf(state, direction).tone === 'pass');
  const rows = directions.map((direction) => {
    const server = shown[direction];
    return [
      directionCell(direction, say),
      ...(server === null ? [] : serverCells(server, direction, say)),
      ...(isWell ? [] : standingCells(state, direction, say)),
    ];
  });
  return indented({ kind: 'table', rows: [...rows, ...loginRows(shown, say)] });
}

function directionCell(direction: Direction, say: Say): Cell {
  return cell(say(message(direction === 'incoming' ? 'report.receiving' : 'report.sending')));
}

function standingCells(state: WizardState, direction: Direction, say: Say): readonly Cell[] {
  const { tone, state: word, tookMs } = pairHalf(state, direction);
  const mark = markOfTone[tone];
  return [
    cell(say(word), { mark, tone: toneOf(mark) }),
    ...(tookMs === null ? [] : [cell(say(message('value', { value: { ms: tookMs } })), { align: 'right' })]),
  ];
}

const markOfTone: Readonly<Record<PairHalf['tone'], Mark>> = {
  pass: 'good',
  warn: 'warning',
  fail: 'bad',
  quiet: 'none',
  run: 'none',
  wait: 'none',
};
