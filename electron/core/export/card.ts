import type { Message } from '../../contract/message';
import { ok, type Result } from '../../contract/result';
import { message } from '../message';
import { chooseAccounts } from './choose-accounts';
import { type Ability, offeredAuth } from './choose-server';
import type { ExportedFile, Exporter, ExportRequest, Rendering } from './exporter';
import { renderSettingsText } from './settings-text';

/** A person can be told every server. */
export const cardAbility: Ability = {
  clientName: 'Settings card',
  carriesConnection: () => true,
  signInFor: (server) => offeredAuth(server)[0] ?? null,
};

/** A card in plain text for mail apps that import nothing: a person types it in. */
export const card: Exporter = {
  id: 'card',
  clientName: 'Settings card',
  group: 'human',
  formatUrl: null,
  carries: [
    message('export.carries.servers'),
    message('export.carries.login'),
    message('export.carries.person'),
    message('export.card.carries.fallback'),
  ],
  cannot: [message('export.card.cannot.password'), message('export.card.cannot.import')],
  render,
};

function render(request: ExportRequest): Result<Rendering, Message> {
  const choice = chooseAccounts(request.accounts, cardAbility);
  if (!choice.ok) return choice;
  const { chosen, refusals } = choice.value;
  const files = chosen.map(
    (account): ExportedFile => ({
      name: `${account.fileStem}.txt`,
      content: renderSettingsText(account, request),
      mode: 'public',
      mediaType: 'text/plain; charset=utf-8',
    }),
  );
  return ok({
    files,
    carried: card.carries,
    notCarried: [...card.cannot, ...refusals],
    warnings: chosen.flatMap(({ warnings }) => warnings),
    ways: files.map(({ name }) => ({
      title: message('export.card.by-hand'),
      needsAdmin: false,
      files: [name],
      steps: [
        message('export.card.by-hand.add', { file: name }),
        message('export.card.by-hand.servers'),
        message('export.card.by-hand.certificate'),
      ],
    })),
  });
}
