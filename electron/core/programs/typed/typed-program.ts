import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { Ability } from '../choose-server';
import { type MailProgram, mailProgram } from '../program';
import { type TypedCard, typedCard } from './typed-card';

/** A program that reads no file: a person types its fields from a card that has them in the program's own order. */
interface TypedProgram
  extends Pick<MailProgram, 'id' | 'about' | 'group' | 'places' | 'formatUrl'>,
    Omit<TypedCard, 'name'> {
  readonly ability: Ability;
  /** What a person should know of it, beyond that it reads no file. */
  readonly cannot?: readonly Message[];
}

/** Makes a program whose settings are typed. Its card never holds a password. */
export function typedProgram({
  id,
  group,
  about,
  places,
  formatUrl,
  ability,
  cannot = [],
  ...card
}: TypedProgram): MailProgram {
  const { name } = ability;
  return mailProgram({
    id,
    group,
    formatUrl,
    holdsPassword: false,
    about,
    places,
    ability,
    carries: [message('export.carries.servers'), message('export.carries.person')],
    cannot: [...cannot, message('export.typed.cannot.import', { program: name })],
    write: (chosen, request) => {
      const cards = chosen.map((account) => typedCard(account, request, { ...card, id, name }));
      return { files: cards.map(({ file }) => file), ways: cards.map(({ way }) => way) };
    },
  });
}
