import { ok, type Result } from '../../contract/result';
import { settingsFromAutoconfig } from './autoconfig-document';
import { answerFromAutodiscover } from './autodiscover-document';
import { parsePacc } from './pacc-document';
import type { PublishedSettings } from './published-settings';
import { textOfDocument, type UnreadableDocument, unreadable } from './unreadable-document';
import { parseXml, type XmlElement } from './xml-element';

/** A document of any format that settings are published in; what `parse` prints. */
interface SettingsDocument extends PublishedSettings {
  readonly format: 'autoconfig' | 'autodiscover' | 'pacc';
}

/** Reads a document, and recognises its format by its contents. An Autodiscover answer without settings is unreadable. */
export function parseSettingsDocument(body: Uint8Array): Result<SettingsDocument, UnreadableDocument> {
  const text = textOfDocument(body);
  if (!text.ok) return text;
  if (text.value.startsWith('{')) return inFormat('pacc', parsePacc(body));
  const root = parseXml(body);
  if (!root.ok) return root;
  return root.value.name === 'Autodiscover'
    ? inFormat('autodiscover', settingsFromAutodiscover(root.value))
    : inFormat('autoconfig', settingsFromAutoconfig(root.value));
}

function inFormat(
  format: SettingsDocument['format'],
  settings: Result<PublishedSettings, UnreadableDocument>,
): Result<SettingsDocument, UnreadableDocument> {
  return settings.ok ? ok({ format, ...settings.value }) : settings;
}

function settingsFromAutodiscover(root: XmlElement): Result<PublishedSettings, UnreadableDocument> {
  const answer = answerFromAutodiscover(root);
  if (!answer.ok) return answer;
  switch (answer.value.kind) {
    case 'settings':
      return ok(answer.value.settings);
    case 'other-url':
      return unreadable(`a redirect to ${answer.value.url}`);
    case 'other-address':
      return unreadable(`a redirect to ${answer.value.address}`);
    case 'error':
      return unreadable(`ErrorCode ${answer.value.code}`);
  }
}
