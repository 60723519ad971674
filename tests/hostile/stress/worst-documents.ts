import { limits } from '../../../electron/core/limits';

/** A document of exactly the size limit, made of as many of these parts as fit. */
function filled(before: string, part: string | ((index: number) => string), after: string): Uint8Array {
  const tagsOf = (text: string) => text.split('<').length - 1;
  const attributesOf = (text: string) => text.split('="').length - 1;
  const parts: string[] = [];
  let room = limits.documentBytes - before.length - after.length;
  let tags = limits.documentTags - tagsOf(before + after);
  let attributes = limits.documentAttributes - attributesOf(before + after);
  for (let index = 0; room > 0; index += 1) {
    const next = typeof part === 'string' ? part : part(index);
    if (next.length > room || tagsOf(next) > tags || attributesOf(next) > attributes) break;
    parts.push(next);
    room -= next.length;
    tags -= tagsOf(next);
    attributes -= attributesOf(next);
  }
  return Buffer.from(`${before}${parts.join('')}${' '.repeat(room)}${after}`);
}

const opened = '<clientConfig version="1.1"><emailProvider id="a.example">';
const closed = '</emailProvider></clientConfig>';
const deep = limits.documentDepth - 3;
const beforeHost = '<incomingServer type="imap"><hostname>';
const afterHost = '</hostname><port>993</port><socketType>SSL</socketType></incomingServer>';
const server = `${beforeHost}a.example${afterHost}`;

/** Documents at the size limit, each the worst of its kind. */
export const worstDocuments: Readonly<Record<string, Uint8Array>> = {
  'elements of the shortest form': filled(opened, '<a/>', closed),
  'elements in elements': filled(opened, `${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}`, closed),
  'elements too deep': filled('', '<a>', ''),
  servers: filled(opened, server, closed),
  'a host of colons': filled(`${opened}${beforeHost}`, ':', `x${afterHost}${closed}`),
  'elements with attributes': filled(opened, '<a b="" c="" d="" e="" f=""/>', closed),
  'different attributes': filled(`${opened}<a `, (index) => `a${index}="" `, `/>${closed}`),
  'long attributes': filled(`${opened}<a b="`, '&quot;', `"/>${closed}`),
  references: filled(`${opened}<displayName>`, '&#65;', `</displayName>${closed}`),
  'references that are none': filled(`${opened}<displayName>`, '&', `</displayName>${closed}`),
  comments: filled(opened, '<!---->', closed),
  'comments before it': filled('', '<!---->', `${opened}${closed}`),
  'comments that hold no comment': filled('<!--', '<!-', `-->${opened}${closed}`),
  'character data': filled(opened, '<![CDATA[]]>', closed),
  'processing instructions': filled('', '<?a?>', `${opened}${closed}`),
  'a long declaration': filled('<?xml ', 'encoding ', `?>${opened}${closed}`),
  'line ends': filled(opened, '\n', closed),
  'line ends before it': filled('', '\n', `${opened}${closed}`),
  'names with prefixes': filled(opened, '<a:b:c:d/>', closed),
  'quotation marks': filled(`${opened}<a `, `'"`, `>${closed}`),
  'elements that are not closed': filled(opened, '<a b', ''),
  'spaces in a tag': filled(`${opened}<a`, ' ', ''),
  'spaces before a value': filled(`${opened}<a b`, ' ', `=""/>${closed}`),
  'a long name': filled(`${opened}<`, 'a', ''),
  'a long name of an attribute': filled(`${opened}<a `, 'b', ''),
  'attributes without a value': filled(`${opened}<a`, ' b', `/>${closed}`),
  'attributes of a tag without an end': filled(`${opened}<a`, ' b=""', ''),
  'references without an end': filled(`${opened}<displayName>`, '&a', `</displayName>${closed}`),
  'a long reference': filled(`${opened}<displayName>&`, 'a', `</displayName>${closed}`),
  'braces of JSON': filled('{"protocols":{"imap":', '{"a":', ''),
  'lists of JSON': filled('{"protocols":', '[', ''),
  'keys of JSON': filled('{"protocols":{', (index) => `"a${index}":{},`, '"imap":{"host":"a.example"}}}'),
};
