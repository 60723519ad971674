import type { DocumentPost } from '../fetched-document';
import { element, renderXml } from '../formats/xml';

const requestSchema = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006';
const answerSchema = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a';

/** The question that an Autodiscover service takes for an address. [MS-OXDSCLI] §2.2.3. */
export function autodiscoverRequest(address: string): DocumentPost {
  const request = element('Request', [
    element('EMailAddress', address),
    element('AcceptableResponseSchema', answerSchema),
  ]);
  return {
    body: renderXml(element('Autodiscover', [request], { xmlns: requestSchema })),
    contentType: 'text/xml; charset=utf-8',
  };
}

/** The URL at which the second version of Autodiscover names the service that has the settings for an address. */
export function autodiscoverPlaceUrl(host: string, address: string): string {
  return `https://${host}/autodiscover/autodiscover.json?Email=${encodeURIComponent(address)}&Protocol=AutodiscoverV1`;
}
