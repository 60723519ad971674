import type { Message } from '../../../contract/message';
import { addressParts } from '../../address/address-parts';
import { message } from '../../message';
import { cardAbility } from '../card';
import type { ChosenAccount } from '../choose-accounts';
import type { Ability } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { type MailProgram, mailProgram } from '../program';
import { passwordKind } from '../settings-text';

/** A page of a program with its fields, each with its value, in the order in which the program asks for them. */
interface TypedPage {
  readonly title: Message;
  readonly fields: readonly Message[];
}

/** A program that reads no file: a person types its fields from a card that has them in the program's own order. */
interface TypedProgram
  extends Pick<MailProgram, 'id' | 'about' | 'group' | 'places' | 'formatUrl'>,
    Pick<Ability, 'name' | 'hindrance' | 'otherPorts'> {
  /** How one gets to the fields, with the name of the button that is easily overlooked. */
  readonly steps: readonly Message[];
  readonly pages: (chosen: ChosenAccount) => readonly TypedPage[];
  /** What is good to know of this program. */
  readonly cannot?: readonly Message[];
  readonly notes?: readonly Message[];
}

/** Makes a program whose settings are typed. Its card never holds a password. */
export function typedProgram({
  id,
  name,
  group,
  about,
  places,
  formatUrl,
  hindrance,
  otherPorts,
  steps,
  pages,
  cannot = [],
  notes = [],
}: TypedProgram): MailProgram {
  return mailProgram({
    id,
    group,
    formatUrl,
    holdsPassword: false,
    about,
    places,
    ability: {
      ...cardAbility,
      name,
      ...(hindrance === undefined ? {} : { hindrance }),
      ...(otherPorts === undefined ? {} : { otherPorts }),
    },
    carries: [message('export.carries.servers'), message('export.carries.person')],
    cannot: [...cannot, message('export.typed.cannot.import', { program: name })],
    write: (chosen, request) => {
      const forms = chosen.map((account) => pages(account).map(({ title, fields }) => [title, ...fields]));
      const files = chosen.map((account) => ({
        name: `${account.fileStem}.${id}.txt`,
        content: cardText(name, account, pages(account), request),
        mediaType: 'text/plain; charset=utf-8',
      }));
      return {
        files,
        ways: files.map((file, place) => ({
          id: 'by-hand',
          title: message('export.typed.by-hand', { program: name }),
          readsFile: false,
          needsAdmin: false,
          files: [file.name],
          steps: [...steps, message('export.typed.by-hand.type', { file: file.name })],
          zone: null,
          form: forms[place] ?? [],
          notes,
        })),
      };
    },
  });
}

/** The card as text, one field a line, LF. */
function cardText(
  program: string,
  chosen: ChosenAccount,
  pages: readonly TypedPage[],
  { say }: Pick<ExportRequest, 'say'>,
): string {
  const { address } = chosen.account;
  const paragraphs: readonly (readonly Message[])[] = [
    [message('export.typed.title', { address, program })],
    ...pages.map(({ title, fields }) => [title, ...fields]),
    [passwordKind(chosen), ...chosen.warnings, message('export.card.certificate-warnings')],
  ];
  return paragraphs.map((lines) => lines.map((line) => `${say(line)}\n`).join('')).join('\n');
}

/** What a program that asks for a name gets where the person gave none: the part before the @. */
export function nameOrLocalPart({ account: { name, address } }: ChosenAccount): string {
  return name ?? addressParts(address).localPart;
}
