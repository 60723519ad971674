import type { Message } from '../../../contract/message';
import { renderPhp } from '../../formats/php';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import type { ChosenServer } from '../choose-server';
import { renderAutodiscoverAnswer } from '../outlook/autodiscover-answer';

/** What the script puts the login names in place of. Neither can be part of a host. */
const marks = { address: '{ADDRESS}', localPart: '{LOCALPART}' } as const;

/** Ends the answer inside the script. No line of an XML document begins with it. */
const end = 'MAILWRIGHT_ANSWER';

/**
 * A script in PHP that answers Autodiscover with the login name of the address that the request names. It answers the same for every
 * address of the domain, so nobody learns which ones exist; what it echoes is escaped for XML.
 */
export function renderAutodiscoverScript(chosen: ChosenAccount, say: (message: Message) => string): string {
  const { account, domain } = chosen;
  const loginFor = ({ login }: ChosenServer) => (login === account.address ? marks.address : marks.localPart);
  const answer = renderAutodiscoverAnswer({ ...chosen, account: { ...account, name: null } }, say, { loginFor });
  const comments = [message('export.publish.script.about', { domain }), message('export.publish.script.same')];
  return `<?php
${renderPhp(comments.map((comment) => ({ comment: say(comment) })))}$request = (string) file_get_contents('php://input', false, null, 0, 65536);
preg_match('~<(?:\\w+:)?EMailAddress>\\s*([^<\\s]{3,320})\\s*<~i', $request, $found);
$address = html_entity_decode($found[1] ?? '', ENT_QUOTES | ENT_XML1, 'UTF-8');
$at = strrpos($address, '@');
$isOurs = $at > 0 && strtolower(substr($address, $at + 1)) === '${domain}' && preg_match('~^[^\\p{C}<>]+$~u', $address) === 1;
$answer = <<<'${end}'
${answer}${end};
if (!$isOurs) {
    $answer = preg_replace('~\\s*<LoginName>.*?</LoginName>~s', '', $answer);
} else {
    $escaped = fn (string $text): string => htmlspecialchars($text, ENT_QUOTES | ENT_XML1, 'UTF-8');
    $answer = strtr($answer, [
        '${marks.address}' => $escaped($address),
        '${marks.localPart}' => $escaped(substr($address, 0, $at)),
    ]);
}
header('Content-Type: text/xml; charset=utf-8');
header('Cache-Control: no-store');
echo $answer, "\\n";
`;
}
