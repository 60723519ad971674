import type { Message } from '../../../contract/message';
import type { Action } from '../../../contract/verdict';
import { actionMessage } from '../../diagnosis/action-message';
import { familyOf } from '../../diagnosis/cause-facts';
import { certificateWorry } from '../../diagnosis/certificate-worry';
import { message } from '../../message';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { hasFinding } from '../discovery/finding-of';
import { mayTryOtherNetwork, otherNetwork, tryOtherNetwork } from '../networks/other-network';
import { isSought, type WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import type { VerdictButton, VerdictOnPage } from '../verdicts/verdicts-on-page';
import { mayCorrectAddress } from '../way/address-correction';
import { leadVerdict } from '../way/lead-verdict';
import { isNameDenied } from '../way/look-up-lane';
import { isSameDeed } from './cards-on-page';
import { besideForward, forwardOf } from './forward-of';
import { othersLook, wholeLook } from './more-looks';

/** The row below the way: why this port was chosen, or the way out. */
interface WayWhy {
  /** Null where the field for another address takes its place. */
  readonly sentence: Message | null;
  /** Together with the explanation of the port at most two. */
  readonly buttons: readonly WhyButton[];
  /** The port for sending that can be explained; null where none is. */
  readonly port: number | null;
}

/** A small button of the row. */
type WhyButton = VerdictButton;

const buttonsAtMost = 2;

/** What the row below the way says and offers. */
export function wayWhy(state: WizardState): WayWhy {
  const { sentence, buttons, port = null } = rowOf(state);
  const inFoot = [forwardOf(state), ...besideForward(state)];
  const left = buttons.filter((button) => !inFoot.some((other) => isSameDeed(button, other)));
  const offered = sentence === null ? left : besideOtherNetwork(state, left);
  const isPortLeft = offered.length < buttonsAtMost;
  return { sentence, buttons: offered.slice(0, buttonsAtMost), port: isPortLeft ? port : null };
}

/** The way over another network, and at most one other. The settings of the network are the other one only where nothing else is. */
function besideOtherNetwork(state: WizardState, buttons: readonly WhyButton[]): readonly WhyButton[] {
  const isOffered = mayTryOtherNetwork(state);
  if (!isOffered && otherNetwork(state) === null) return buttons;
  const others = buttons.filter(({ effect }) => effect.command?.kind !== 'open-network-settings');
  if (!isOffered) return others;
  return [...(others.length > 0 ? others : buttons).slice(0, buttonsAtMost - 1), tryOtherNetwork];
}

type Row = Pick<WayWhy, 'sentence' | 'buttons'> & { readonly port?: number | null };

const byHand: WhyButton = {
  label: message('wizard.foot.by-hand'),
  effect: doing({ kind: 'enter-by-hand' }),
  advice: { kind: 'enter-by-hand' },
};
/** By hand for the address that stands in the field, which may be another one by now. */
function handOf({ account }: WizardState): WhyButton {
  return isSought(account)
    ? byHand
    : { ...byHand, effect: commanding({ kind: 'enter-servers' }, { kind: 'tidy-address' }) };
}

/** The address that was probably meant, for the field in which it can be corrected. */
function meantAddress(state: WizardState): readonly WhyButton[] {
  return (leadVerdict(state)?.verdict.actions ?? []).flatMap((action) =>
    action.kind === 'edit-address' && action.suggestion !== null
      ? [{ label: actionMessage(action), effect: doing({ kind: 'type-address', text: action.suggestion }) }]
      : [],
  );
}

const networkSettings: WhyButton = {
  label: message('way.network-settings'),
  effect: commanding({ kind: 'open-network-settings' }),
};

function rowOf(state: WizardState): Row {
  const { account, setAside } = state;
  const { mistake, view } = account.discovery;
  if (mistake !== null) return { sentence: message('way.why.stopped'), buttons: [] };
  const { report } = view;
  if (report === null) return { sentence: message('way.why.running'), buttons: [] };
  const isOwn = setAside === null;
  if (isNameDenied(account)) return { sentence: message('way.why.denied'), buttons: knownSettings(state) };
  if (hasFinding(report, 'captive-portal')) return { sentence: message('way.why.denied'), buttons: [networkSettings] };
  const outcome = discoveryOutcome(account);
  if (hasFinding(report, 'only-web-traffic'))
    return { sentence: message('way.why.web-only'), buttons: [...unconfirmed(state), networkSettings] };
  switch (outcome) {
    case 'offline': {
      const demo: WhyButton = { label: message('action.try-demo'), effect: commanding({ kind: 'try-demo' }) };
      return { sentence: message('way.why.offline'), buttons: isOwn ? [networkSettings, demo] : [] };
    }
    case 'needs-address':
      return { sentence: leadVerdict(state)?.more ?? message('way.why.nothing'), buttons: isOwn ? [byHand] : [] };
    case 'from-file':
      return { sentence: message('way.why.from-file'), buttons: [] };
    case 'cancelled':
      return { sentence: message('way.why.cancelled'), buttons: [] };
    case 'unusable':
      return { sentence: message('way.why.unusable'), buttons: [] };
    case 'nothing-found':
      if (mayCorrectAddress(state)) return { sentence: null, buttons: [...meantAddress(state), handOf(state)] };
      if (report.findings.some(({ cause }) => cause === 'name-server-faulty'))
        return {
          sentence: message('way.out.name-server-faulty'),
          buttons: [networkSettings, ...(isOwn ? [byHand] : [])],
        };
      return { sentence: message('way.why.nothing'), buttons: [...leadButtons(state), ...(isOwn ? [byHand] : [])] };
    case 'claimed':
      return { sentence: claimedSentence(state), buttons: leadButtons(state) };
    case 'partly-found':
      return { sentence: message('way.why.part'), buttons: [...leadButtons(state), ...lookButtons(state)] };
    case 'found':
    case null:
      return rowOfFound(state);
  }
}

function rowOfFound(state: WizardState): Row {
  const { account } = state;
  const { report } = account.discovery.view;
  const port = report?.outgoing?.port ?? null;
  const lead = leadVerdict(state);
  if (lead !== null && port !== null)
    return { sentence: message('way.why.detour', { port }), buttons: blockedPort(lead), port };
  const others = othersLook(state);
  const said = others?.button === null ? others.why : null;
  return { sentence: said ?? report?.reason ?? message('way.why.works'), buttons: lookButtons(state), port };
}

/** The most thorough look at what a polite search has left out. */
function lookButtons(state: WizardState): readonly WhyButton[] {
  const button = wholeLook(state)?.button ?? othersLook(state)?.button;
  return button == null ? [] : [button];
}

/** The offer of a verdict to keep the port that this network blocks. */
function blockedPort({ buttons }: VerdictOnPage): readonly WhyButton[] {
  return buttons.filter(({ effect }) => effect.actions.some(({ kind }) => kind === 'keep-server'));
}

function knownSettings({ account }: WizardState): readonly WhyButton[] {
  const { incoming, outgoing } = account.servers;
  if (incoming.server === null && outgoing.server === null) return [];
  return [{ label: message('way.known-settings'), effect: doing({ kind: 'go-on' }) }];
}

function unconfirmed({ account }: WizardState): readonly WhyButton[] {
  const { incoming, outgoing } = account.servers;
  if (incoming.server === null && outgoing.server === null) return [];
  return [{ label: message('wizard.foot.use-claimed'), effect: doing({ kind: 'go-on' }) }];
}

function claimedSentence(state: WizardState): Message {
  const lead = leadVerdict(state);
  // The provider cannot confirm the certificate of a program on this computer.
  const worry = lead?.verdict.party === 'you' ? certificateWorry(lead.verdict) : null;
  if (worry !== null) return worry;
  const isCertificate = lead !== null && familyOf(lead.verdict) === 'certificate';
  return message(isCertificate ? 'way.why.certificate' : 'way.why.claimed');
}

const saidElsewhere: ReadonlySet<Action['kind']> = new Set(['copy-for-support', 'try-again', 'use-port'] as const);

/** The buttons of the verdict that the page says. Searching again and copying for support are in the foot. */
function leadButtons(state: WizardState): readonly WhyButton[] {
  const buttons = leadVerdict(state)?.buttons ?? [];
  return buttons
    .filter(({ advice }) => advice === undefined || !saidElsewhere.has(advice.kind))
    .map((button) => (button.advice?.kind === 'enter-by-hand' ? byHand : button));
}
