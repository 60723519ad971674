import type { ReplyPattern } from './reply-pattern';

/** Alibaba Mail. */
export const alibaba: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /^526 authentication failure\[1\]/i,
    cause: 'rate-limited',
    example: '526 Authentication failure[1]',
    source: 'http://sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /^541 this account isn't allowed/i,
    cause: 'account-locked',
    example: "541 This account isn't allowed to send email",
    source: 'http://sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /conform with authentication/i,
    cause: 'sender-address-not-owned',
    example: "440 mail from account doesn't conform with authentication",
    source: 'http://sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
  },
];
