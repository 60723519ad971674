import { type FormEvent, useId } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/request-limits';
import { perDirection } from '../../electron/contract/verdict';
import { unicodeHost } from '../../electron/core/address/unicode-host';
import { missingAddress } from '../../electron/core/wizard/export/missing-address';
import { forwardOf } from '../../electron/core/wizard/frame/forward-of';
import { performEffect } from '../perform-effect';
import { type PageProps, wizardFormId } from '../wizard-controls';
import { words } from '../words/language';
import { Icon } from './icon';
import { NameField } from './name-field';
import { SubmitByEnter } from './submit-by-enter';
import { ValueTable } from './value-table';

/** Asks for the address of an account that was searched for by its domain or server, or leads to publishing for everyone. */
export function WhoseAccount({ state, controls }: PageProps) {
  const { account } = state;
  const { domain, address } = missingAddress(account) ?? { domain: null, address: null };
  const [one, all, values] = [useId(), useId(), useId()];
  const servers = perDirection((direction) => {
    const { server } = account.servers[direction];
    return server === null ? null : { ...server, login: server.login ?? address };
  });
  return (
    <>
      <div className="card whose" data-sides={domain === null ? 1 : 2}>
        <section aria-labelledby={one}>
          <h2 className="h2" id={one}>
            {words('export-page.whose.one')}
          </h2>
          <p className="second">{words('export-page.whose.one.more')}</p>
          <PersonForm state={state} controls={controls} domain={domain} />
        </section>
        {domain !== null && (
          <section aria-labelledby={all}>
            <h2 className="h2" id={all}>
              {words('export-page.whose.all', { domain })}
            </h2>
            <p className="second">{words('export-page.whose.all.more')}</p>
            <ul className="dots small second">
              <li>{words('export-page.whose.all.file')}</li>
              <li>{words('export-page.whose.all.autodiscover')}</li>
              <li>{words('export-page.whose.all.records')}</li>
              <li>{words('export-page.whose.all.profile')}</li>
            </ul>
            <button className="button" type="button" onClick={() => controls.dispatch({ kind: 'publish' })}>
              {words('export-page.whose.publish')}
            </button>
          </section>
        )}
      </div>
      <section className="card values-ready" aria-labelledby={values}>
        <div className="values-ready-head">
          <p>
            <b className="h3" id={values}>
              {words('export-page.whose.values')}
            </b>{' '}
            <span className="small second">{words('export-page.whose.values.more')}</span>
          </p>
          <button className="button small" type="button" onClick={() => controls.printCard()}>
            <Icon name="print" />
            {words('export-page.print-card')}
          </button>
        </div>
        <ValueTable servers={servers} copyValue={controls.copyValue} />
      </section>
    </>
  );
}

interface PersonFormProps extends PageProps {
  /** Null where the whole address has to be typed. */
  readonly domain: string | null;
}

function PersonForm({ state, controls, domain }: PersonFormProps) {
  const { account } = state;
  const { dispatch } = controls;
  const isReadOnly = state.setAside !== null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { effect, reason } = forwardOf(state);
    if (reason === null) performEffect(effect, controls);
  };
  return (
    <form className="person-form" id={wizardFormId} onSubmit={submit} noValidate>
      <TextField
        className="field"
        value={account.export.whose}
        isReadOnly={isReadOnly}
        maxLength={requestLimits.addressChars}
        autoComplete="off"
        spellCheck="false"
        onChange={(text) => dispatch({ kind: 'type-whose', text })}
      >
        <Label className="label">{words('export-page.whose.local-part')}</Label>
        <div className="join">
          <Input
            className="input"
            dir="ltr"
            autoCapitalize="none"
            data-focus="whose"
            {...(domain === null ? {} : { placeholder: words('export-page.whose.name-placeholder') })}
          />
          {domain !== null && !account.export.whose.includes('@') && (
            <Text className="at" slot="description">
              <bdi dir="ltr">@{unicodeHost(domain)}</bdi>
            </Text>
          )}
        </div>
      </TextField>
      <NameField state={state} controls={controls} />
      <SubmitByEnter />
    </form>
  );
}
