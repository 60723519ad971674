import { directions } from '../../contract/verdict';
import { message } from '../message';
import type { ChosenAccount } from './choose-accounts';
import { type Ability, offeredAuth } from './choose-server';
import type { ExportRequest } from './export-request';
import { mailProgram, type Written } from './program';
import { renderSettingsText } from './settings-text';

/** A card can name every server. */
export const cardAbility: Ability = {
  name: 'Settings card',
  directions,
  carriesConnection: () => true,
  signInFor: (server) => offeredAuth(server)[0] ?? null,
};

/** A card in plain text for mail apps that import nothing: a person types its settings in. */
export const card = mailProgram({
  id: 'card',
  group: 'human',
  formatUrl: null,
  holdsPassword: false,
  about: message('export.card.about'),
  places: {},
  ability: cardAbility,
  carries: [
    message('export.carries.servers'),
    message('export.carries.person'),
    message('export.card.carries.fallback'),
  ],
  cannot: [message('export.card.cannot.password'), message('export.card.cannot.import')],
  write,
});

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const files = chosen.map((account) => ({
    name: `${account.fileStem}.txt`,
    content: renderSettingsText(account, request),
    mediaType: 'text/plain; charset=utf-8',
  }));
  return {
    files,
    ways: files.map(({ name }) => ({
      id: 'by-hand',
      title: message('export.card.by-hand'),
      readsFile: false,
      needsAdmin: false,
      files: [name],
      steps: [
        message('export.card.by-hand.add', { file: name }),
        message('export.card.by-hand.servers'),
        message('export.card.by-hand.certificate'),
      ],
      zone: null,
      notes: [],
    })),
  };
}
