import { directions, perDirection } from '../../electron/contract/verdict';
import type { SettingsCard } from '../../electron/core/programs/settings-card';
import type { WizardControls } from '../wizard-controls';
import { distinctSentences } from '../words/distinct-sentences';
import { sentence, words } from '../words/language';
import { Host } from './host';
import { Warning } from './notice';
import { QrCode } from './qr-code';
import { type TypedValues, ValueTable } from './value-table';

interface SettingsCardFaceProps {
  readonly card: SettingsCard;
  /** Null on paper, where nothing is copied. */
  readonly copyValue: WizardControls['copyValue'] | null;
}

/** The settings card as it is seen on the screen and on paper: the same words in both. No password is on it. */
export function SettingsCardFace({ card, copyValue }: SettingsCardFaceProps) {
  const { address, domain, name, servers, fallback, code, password, warnings, foot } = card;
  return (
    <article className="settings-card">
      <header>
        <p className="meta">{words('export-page.card.kicker')}</p>
        {address === null ? (
          <WriteIn domain={domain} />
        ) : (
          <h3>
            <Host text={address} isName />
          </h3>
        )}
        {name !== null && <p className="small second">{name}</p>}
      </header>
      <ValueTable servers={cardValues(card)} copyValue={copyValue}>
        {!directions.some((direction) => servers[direction]?.login) && address === null && (
          <tr>
            <th scope="row">{words('export-page.card.login')}</th>
            <td className="small" colSpan={2}>
              {words('export-page.card.login.address')}
            </td>
          </tr>
        )}
        {fallback !== null && (
          <tr>
            <th scope="row">{words('export-page.card.fallback')}</th>
            <td />
            <td className="small">
              {fallback.host !== servers.outgoing?.host && (
                <>
                  <Host text={fallback.host} />{' '}
                </>
              )}
              {words('export-page.card.fallback.value', { port: fallback.port, security: fallback.security })}
            </td>
          </tr>
        )}
        <tr>
          <th scope="row">{words('export-page.card.password')}</th>
          <td className="small" colSpan={2}>
            {sentence(password)}
          </td>
        </tr>
      </ValueTable>
      {code !== null && address !== null && (
        <figure className="card-code">
          <QrCode text={code} label={words('export-page.scan.code', { address })} />
          <figcaption className="small">{words('export-page.card.code')}</figcaption>
        </figure>
      )}
      {distinctSentences(warnings).map((text) => (
        <Warning key={text} text={text} />
      ))}
      <p className="meta settings-card-foot">{distinctSentences(foot).join(' ')}</p>
    </article>
  );
}

/** Room to write the address on paper, before its domain where that is known. */
function WriteIn({ domain }: { readonly domain: string | null }) {
  return (
    <h3 className="write-in">
      <span className="write-in-label">{words('export-page.whose.local-part')}</span>
      <span className="write-in-line" />
      {domain !== null && <Host text={`@${domain}`} isName />}
    </h3>
  );
}

/** The values of a card by direction. */
export function cardValues({
  servers,
}: Pick<SettingsCard, 'servers'>): Record<(typeof directions)[number], TypedValues | null> {
  return perDirection((direction) => {
    const server = servers[direction];
    return server === null ? null : { ...server, login: server.signIn === 'none' ? '' : server.login };
  });
}
