import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import { serverNameOf } from '../../electron/contract/server-name';
import { wasTried } from '../../electron/core/discovery/was-tried';
import { addressToBe } from '../../electron/core/wizard/export/missing-address';
import { forwardOf } from '../../electron/core/wizard/frame/forward-of';
import { directionOfOthers, othersLook } from '../../electron/core/wizard/frame/more-looks';
import { type CardAction, type CardOnPage, cardOnPage } from '../../electron/core/wizard/settings/card-on-page';
import type { ConflictOnPage } from '../../electron/core/wizard/settings/conflicts-on-page';
import { hostHint, hostOfOther } from '../../electron/core/wizard/settings/host-hints';
import { serverChoices } from '../../electron/core/wizard/settings/server-choices';
import { testsAhead } from '../../electron/core/wizard/settings/tests-ahead';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CardButtons } from './card-buttons';
import { CertificateFacts } from './certificate-facts';
import { ConflictLine } from './conflict-line';
import { ToneIcon } from './icon';
import { MoreLooks } from './more-looks';
import { ProtocolSwitch } from './protocol-switch';
import { Sentence } from './sentence';
import { ServerEvidence } from './server-evidence';
import { ServerFields } from './server-fields';
import { ServerValues } from './server-values';
import { TestedStep } from './tested-step';
import { WaysTable } from './ways-table';

interface ServerCardProps extends PageProps {
  readonly direction: CardOnPage['direction'];
  readonly cardRef?: Ref<HTMLElement>;
  /** Whether the page shows the evidence for both servers together. */
  readonly isEvidenceShared: boolean;
  /** What other sources name where only one server works; null where none does. */
  readonly conflict: ConflictOnPage | null;
  readonly isDemo: boolean;
  /** The heading of the table of servers and ports: its button, and what that opens. */
  readonly waysHead: ReactNode;
}

/** One direction: its server as values or fields, the evidence, and the table of servers and ports. */
export function ServerCard(props: ServerCardProps) {
  const { state, controls, direction, cardRef, isEvidenceShared, conflict, isDemo, waysHead } = props;
  const { dispatch } = controls;
  const id = useId();
  const host = useRef<HTMLInputElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const card = cardOnPage(state, direction);
  const { servers, fileName } = state.account;
  const { server, edit } = servers[direction];
  const ways = serverChoices(state, direction);
  const others = othersLook(state);
  const isEditing = edit !== null;

  // The pressed button disappears with the fields, so the focus moves within the card.
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current === isEditing) return;
    wasEditing.current = isEditing;
    const isLost = document.activeElement === document.body;
    if (isEditing && (isLost || document.activeElement === toggle.current)) host.current?.focus();
    else if (!isEditing && isLost) toggle.current?.focus();
  }, [isEditing]);

  const actions: Readonly<Record<CardAction, () => void>> = {
    test: () => controls.testServer(direction),
    'keep-edit': () => dispatch({ kind: 'keep-edit', direction }),
    'keep-server': () => server !== null && dispatch({ kind: 'keep-server', direction, server: serverNameOf(server) }),
  };
  const buttons = <CardButtons card={card} actions={actions} />;
  const mayTest = card.actions.includes('test') || testsAhead(state).includes(direction);
  // A server that works has its time among the ways.
  const isDone = edit === null && server?.proven === true && !card.isTesting;
  const tested = !isDone && (mayTest || card.testRow !== null) && (
    <TestedStep
      row={card.testRow}
      wasTried={edit === null && server !== null && wasTried(server)}
      run={state.account.servers[direction].test}
    />
  );

  return (
    <section className="card server" ref={cardRef} aria-labelledby={id} data-direction={direction}>
      <div className="server-head">
        <h2 id={id}>{words(direction === 'incoming' ? 'window.receiving' : 'window.sending')}</h2>
        <span className="state small" data-tone={card.half.tone}>
          <ToneIcon tone={card.half.tone} />
          <span>{sentence(card.half.state)}</span>
        </span>
        {edit !== null && edit.protocol !== 'smtp' && (
          <ProtocolSwitch
            protocol={edit.protocol}
            isDisabled={card.isTesting}
            onChange={(protocol) => dispatch({ kind: 'change-edit', direction, changes: { protocol } })}
          />
        )}
        {!card.isReadOnly && (!isEditing || server !== null) && (
          <button
            className="button plain small"
            type="button"
            ref={toggle}
            aria-label={words(isEditing ? 'settings.undo.which' : 'settings.edit.which', { direction })}
            onClick={() => dispatch({ kind: isEditing ? 'undo-edit' : 'edit-server', direction })}
          >
            {words(isEditing ? 'wizard.edit.undo' : 'settings.edit')}
          </button>
        )}
      </div>
      {edit !== null && (
        <ServerFields
          edit={edit}
          hostRef={host}
          hostHint={hostHint(state, direction)}
          hostOfOther={hostOfOther(state, direction)}
          isTesting={card.isTesting}
          onChange={(changes) => dispatch({ kind: 'change-edit', direction, changes })}
          onSubmit={() => {
            const { effect, reason } = forwardOf(state);
            if (reason === null) performEffect(effect, controls);
          }}
        >
          {tested}
          {buttons}
        </ServerFields>
      )}
      {edit === null && server !== null && (
        <>
          <ServerValues
            direction={direction}
            server={{ ...server, login: server.login ?? addressToBe(state.account) }}
            copyValue={controls.copyValue}
          />
          {!isEvidenceShared && (
            <ServerEvidence server={server} certificate={card.certificate} fileName={fileName} isDemo={isDemo}>
              {card.certificate !== null && (
                <CertificateFacts direction={direction} certificate={card.certificate} host={server.host} />
              )}
            </ServerEvidence>
          )}
          {conflict !== null && (
            <ConflictLine
              conflict={conflict}
              isReadOnly={card.isReadOnly}
              onChoose={(of, index) => dispatch({ kind: 'choose-claim', direction: of, index })}
            />
          )}
          {tested}
          {buttons}
          <div className="ways">
            {waysHead}
            {ways.why !== null && (
              <p className="ways-why hint">
                <Sentence of={ways.why} />
              </p>
            )}
            <WaysTable
              direction={direction}
              ways={ways}
              host={server.host}
              isReadOnly={card.isReadOnly || card.isTesting}
              onChoose={(chosen) => dispatch({ kind: 'choose-server', direction, server: serverNameOf(chosen) })}
            />
            {others !== null && directionOfOthers(state) === direction && (
              <MoreLooks looks={[others]} controls={controls} isSaid />
            )}
          </div>
        </>
      )}
      {edit === null && server === null && <p className="no-server">{words('settings.none')}</p>}
    </section>
  );
}
