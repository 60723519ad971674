<?php
// Answers Autodiscover for gmail.com with the login name of the address that asks.
// The answer is the same for every address, so it does not tell which ones exist.
$request = (string) file_get_contents('php://input', false, null, 0, 65536);
preg_match('~<(?:\w+:)?EMailAddress>\s*([^<\s]{3,320})\s*<~i', $request, $found);
$address = html_entity_decode($found[1] ?? '', ENT_QUOTES | ENT_XML1, 'UTF-8');
$at = strrpos($address, '@');
$isOurs = $at > 0 && strtolower(substr($address, $at + 1)) === 'gmail.com' && preg_match('~^[^\p{C}<>]+$~u', $address) === 1;
$answer = <<<'MAILWRIGHT_ANSWER'
<?xml version="1.0" encoding="UTF-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
    <Account>
      <AccountType>email</AccountType>
      <Action>settings</Action>
      <Protocol>
        <Type>IMAP</Type>
        <Server>imap.gmail.com</Server>
        <Port>993</Port>
        <LoginName>{ADDRESS}</LoginName>
        <DomainRequired>off</DomainRequired>
        <SPA>off</SPA>
        <SSL>on</SSL>
        <AuthRequired>on</AuthRequired>
      </Protocol>
      <Protocol>
        <Type>SMTP</Type>
        <Server>smtp.gmail.com</Server>
        <Port>587</Port>
        <LoginName>{ADDRESS}</LoginName>
        <DomainRequired>off</DomainRequired>
        <SPA>off</SPA>
        <Encryption>TLS</Encryption>
        <AuthRequired>on</AuthRequired>
        <UsePOPAuth>on</UsePOPAuth>
        <SMTPLast>off</SMTPLast>
      </Protocol>
    </Account>
  </Response>
</Autodiscover>
MAILWRIGHT_ANSWER;
if (!$isOurs) {
    $answer = preg_replace('~\s*<LoginName>.*?</LoginName>~s', '', $answer);
} else {
    $escaped = fn (string $text): string => htmlspecialchars($text, ENT_QUOTES | ENT_XML1, 'UTF-8');
    $answer = strtr($answer, [
        '{ADDRESS}' => $escaped($address),
        '{LOCALPART}' => $escaped(substr($address, 0, $at)),
    ]);
}
header('Content-Type: text/xml; charset=utf-8');
header('Cache-Control: no-store');
echo $answer, "\n";
