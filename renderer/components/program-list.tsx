import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ExportSize, ProgramFacts } from '../../electron/contract/exports';
import { writablePrograms } from '../../electron/core/wizard/export/export-selection';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { CheckMark } from './check-mark';
import { Chevron } from './icon';

interface ProgramListProps extends PageProps {
  /** Null until main has answered. */
  readonly sizes: readonly ExportSize[] | null;
}

/** Groups behind the More button, which few people need. */
const furtherGroups = ['phone', 'command-line', 'website', 'human'] as const satisfies readonly ProgramFacts['group'][];

/** The mail apps: the check box chooses one, its name shows its preview. */
export function ProgramList({ state, controls, sizes }: ProgramListProps) {
  const { chosen } = state.account.export;
  const writable = writablePrograms(chosen, sizes ?? []);
  const ticked = sizes === null ? (chosen ?? []) : writable;
  const choose = (next: readonly string[]) => {
    // An app that cannot be written for now stays chosen, in case it can be later.
    const waiting = (chosen ?? []).filter((program) => !ticked.includes(program));
    controls.dispatch({ kind: 'choose-programs', programs: [...next, ...waiting] });
  };
  const group = (name: ProgramFacts['group']) => (
    <Group
      key={name}
      name={name}
      programs={state.programs.filter((program) => program.group === name)}
      sizes={sizes}
      shown={state.account.export.shown}
      onShow={(program) => controls.dispatch({ kind: 'show-program', program })}
    />
  );
  const further = state.programs.filter((program) => program.group !== 'app');
  const isMoreInUse = further.some(({ id }) => id === state.account.export.shown || ticked.includes(id));
  return (
    <CheckboxGroup
      className="programs card"
      aria-label={words('export-page.programs')}
      value={[...ticked]}
      onChange={choose}
    >
      {group('app')}
      {further.length > 0 && (
        <Disclosure className="more-programs" defaultExpanded={isMoreInUse}>
          <Button slot="trigger" className="disclosure-button small">
            <Chevron />
            {words('export-page.more')}
          </Button>
          <DisclosurePanel>{furtherGroups.map(group)}</DisclosurePanel>
        </Disclosure>
      )}
    </CheckboxGroup>
  );
}

interface GroupProps {
  readonly name: ProgramFacts['group'];
  readonly programs: readonly ProgramFacts[];
  readonly sizes: ProgramListProps['sizes'];
  /** Id of the mail app whose files are shown. */
  readonly shown: string | null;
  readonly onShow: (program: string) => void;
}

function Group({ name, programs, sizes, shown, onShow }: GroupProps) {
  if (programs.length === 0) return null;
  return (
    <section className="program-group">
      <h2 className="meta">{words(`export-page.group.${name}`)}</h2>
      <ul>
        {programs.map((program) => {
          const size = sizes?.find((one) => one.program === program.id) ?? null;
          const isShown = program.id === shown;
          return (
            <li className="program" key={program.id} data-shown={isShown}>
              <Checkbox
                className="check"
                value={program.id}
                aria-label={words('export-page.write-for', { program: program.name })}
                isDisabled={size?.ok === false}
              >
                <CheckMark />
              </Checkbox>
              <Button className="program-name" aria-current={isShown} onPress={() => onShow(program.id)}>
                <b>{program.name}</b>
                <small className="meta">{summaryOf(size)}</small>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function summaryOf(size: ExportSize | null): string {
  if (size === null) return words('export-page.looking');
  if (!size.ok) return words('export-page.no-file');
  return words('export-page.files', { count: size.fileCount, size: { bytes: size.sizeBytes } });
}
