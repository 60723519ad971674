import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup } from 'react-aria-components';
import type { ExportSize, ProgramFacts } from '../../electron/contract/exports';
import { writablePrograms } from '../../electron/core/wizard/export/export-selection';
import { exportStage } from '../../electron/core/wizard/export/export-stage';
import { stepsDone } from '../../electron/core/wizard/export/import-steps';
import {
  entriesWithoutFilter,
  type ProgramGroup,
  programGroups,
  programsNamed,
} from '../../electron/core/wizard/export/program-groups';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CheckMark } from './check-mark';
import { Fold } from './fold';
import { ProgramFilter } from './program-filter';

interface ProgramListProps extends PageProps {
  /** Null until main has answered. */
  readonly sizes: readonly ExportSize[] | null;
  /** Called when a name was pressed. */
  readonly onShown?: () => void;
}

/** The mail apps: the check box makes the file of one, its name shows it. */
export function ProgramList({ state, controls, sizes, onShown }: ProgramListProps) {
  const { chosen } = state.account.export;
  const writable = writablePrograms(chosen, sizes ?? []);
  const ticked = sizes === null ? (chosen ?? []) : writable;
  const choose = (next: readonly string[]) => {
    // An app that cannot be written for now stays chosen, in case it can be later.
    const waiting = (chosen ?? []).filter((program) => !ticked.includes(program));
    controls.dispatch({ kind: 'choose-programs', programs: [...next, ...waiting] });
  };
  const show = (program: string) => {
    controls.dispatch({ kind: 'show-program', program });
    onShown?.();
  };
  const groups = programGroups(state.programs);
  const rows = { state, sizes, ticked, onShow: show };
  return (
    <CheckboxGroup
      className="programs"
      aria-label={words('export-page.programs')}
      value={[...ticked]}
      onChange={choose}
    >
      {groups
        .filter(({ isFolded }) => !isFolded)
        .map((group) => (
          <section className="program-group" key={group.id}>
            <h2>{words(`export-page.group.${group.id}`)}</h2>
            <Programs programs={group.programs} {...rows} />
          </section>
        ))}
      <div className="program-folds">
        {groups
          .filter(({ isFolded }) => isFolded)
          .map((group) => (
            <FoldedGroup key={group.id} group={group} tellReader={controls.tellReader} {...rows} />
          ))}
      </div>
    </CheckboxGroup>
  );
}

interface ProgramsProps extends Pick<ProgramListProps, 'state' | 'sizes'> {
  readonly programs: readonly ProgramFacts[];
  readonly ticked: readonly string[];
  readonly onShow: (program: string) => void;
}

/** A group that is folded at first, with a field to find an app where it has many. */
function FoldedGroup({ group, ...rows }: Omit<FoldedProps, 'programs'> & { readonly group: ProgramGroup }) {
  const { programs, id } = group;
  const isInUse = programs.some((program) => isShown(program, rows) || rows.ticked.includes(program.id));
  return (
    <Fold title={words(`export-page.group.${id}`)} more={programs.length} isOpen={isInUse}>
      <FoldedPrograms programs={programs} {...rows} />
    </Fold>
  );
}

interface FoldedProps extends ProgramsProps {
  readonly tellReader: PageProps['controls']['tellReader'];
}

function FoldedPrograms({ programs, tellReader, ...rows }: FoldedProps) {
  const [sought, setSought] = useState('');
  const named = programsNamed(programs, sought, sentence);
  return (
    <>
      {programs.length > entriesWithoutFilter && (
        <ProgramFilter sought={sought} count={named.length} onSought={setSought} tellReader={tellReader} />
      )}
      {named.length === 0 ? (
        <p className="hint">{words('export-page.filter.nothing')}</p>
      ) : (
        <Programs programs={named} {...rows} />
      )}
    </>
  );
}

function Programs({ programs, ...rows }: ProgramsProps) {
  return (
    <ul>
      {programs.map((program) => (
        <ProgramRow key={program.id} program={program} {...rows} />
      ))}
    </ul>
  );
}

function ProgramRow(props: Omit<ProgramsProps, 'programs'> & { readonly program: ProgramFacts }) {
  const { program, sizes, onShow } = props;
  const size = sizes?.find((one) => one.program === program.id) ?? null;
  const isCurrent = isShown(program, props);
  return (
    <li className="program" data-shown={isCurrent}>
      <Checkbox
        className="check"
        value={program.id}
        aria-label={words('export-page.write-for', { program: program.name })}
        isDisabled={size?.ok === false}
      >
        <CheckMark />
      </Checkbox>
      <Button className="program-name" aria-current={isCurrent} onPress={() => onShow(program.id)}>
        <b>{program.name}</b>
        <small>{summaryOf(props, size)}</small>
      </Button>
    </li>
  );
}

function isShown({ id }: ProgramFacts, { state }: Pick<ProgramsProps, 'state'>): boolean {
  return id === state.account.export.shown;
}

/** How far its import is, whether it was found here, or what it is. */
function summaryOf(
  { program, state, ticked }: Omit<ProgramsProps, 'programs'> & { readonly program: ProgramFacts },
  size: ExportSize | null,
) {
  if (size?.ok === false) return words('export-page.no-file');
  const steps =
    exportStage(state) === 'saved' && ticked.includes(program.id) ? stepsDone(state.account.export.done, size) : null;
  if (steps !== null) return <span data-seen={steps.done > 0}>{words('export-page.steps-done', steps)}</span>;
  return program.found ? <span data-seen>{words('export-page.found')}</span> : sentence(program.about);
}
