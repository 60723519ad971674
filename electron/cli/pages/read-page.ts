import type { ReadAccount } from '../../contract/read-account';
import { message } from '../../core/message';
import { readerName } from '../../core/programs/readers';
import type { FoundSettings } from '../../node/read-settings-folder';
import type { Say } from '../../words/format-message';
import { apart, type Block, cell, indented, item, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';
import { serverRow } from './server-row';

/** The accounts in the settings of mail programs, each with its servers, and what of the settings was not read. */
export function readPage({ accounts, unread }: FoundSettings, { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const text = say(message('page.read', { count: accounts.length }));
  return apart(
    [{ kind: 'headline', mark: accounts.length === 0 ? 'bad' : 'good', text, aside: null }],
    ...accounts.map((account) => accountBlocks(account, say)),
    unread.length === 0
      ? []
      : [
          paragraph(say(message('page.read.unread')), 'strong'),
          { kind: 'list', items: unread.map((each) => item(say(each))) },
        ],
  );
}

function accountBlocks(account: ReadAccount, say: Say): readonly Block[] {
  const { name, passwordStored } = account;
  const stored = passwordStored === null ? 'elsewhere' : passwordStored ? 'yes' : 'no';
  return [
    paragraph(`${titleOf(account, say)}${name === null ? '' : ` (${name})`}`, 'strong'),
    indented(
      { kind: 'table', rows: [rowOf(account, 'incoming', say), rowOf(account, 'outgoing', say)] },
      paragraph(say(message('page.read.password', { stored })), 'quiet'),
    ),
  ];
}

function titleOf({ program, address }: ReadAccount, say: Say): string {
  const named = readerName(program);
  return address === null
    ? say(message('page.read.no-address', { program: named }))
    : say(message('page.read.account', { program: named, address }));
}

function rowOf(account: ReadAccount, direction: 'incoming' | 'outgoing', say: Say) {
  const server = account[direction];
  const title = say(message(direction === 'incoming' ? 'report.receiving' : 'report.sending'));
  return server === null
    ? [cell(title), cell(say(message('page.read.no-server')), { tone: 'quiet' })]
    : serverRow(server, title, say);
}
