import type { CommitmentLanguage } from '../language.ts'

export const english: CommitmentLanguage = {
  tag: 'en',
  commits: `(we|i|our ~|our ~ team|(a|my|one of (our|my)) (colleague|colleagues|manager|supervisor|team|agent)|the (team|crew)|someone|somebody|someone (from|on|in) (our|the) ~|someone (from|on|in) (our|the) ~ team)( (will|shall)|'ll|( are|'re| am|'m| is|'s) going to)
    | (we|i)('re|'m|'ve)?( ~)?( ~)?( ~)?( ~)? and( then)? will
    | and (will|shall)( also| then)? (get|come|write|report) back to you | and (will|shall)( also| then)? (let you know|update you|call you|write to you|be in touch)
    | (we|i)(( are|'re| am|'m) (also )?(aiming|planning|trying|intending|expecting)|( also| always)? (aim|plan|try|intend|expect)) to | our (aim|goal|target|plan) is
    | we've promised | (we|i) (can )?(promise|guarantee) | you have (our|my) word
    | (we|i)( also| always)? (get|come|write|call|ring) back | (we|i) (reply|answer|refund)
    | (we( are|'re)|i( am|'m)) (also |now )?(calling|writing|sending|refunding|replacing|fixing|getting back|checking|contacting|paying|booking|shipping|posting|rebooking|crediting|returning)
    | you( also)? hear (back )?from (us|me)
    | you( will|'ll) (also )?(hear (back )?from (us|me|our ~|a ~|the ~)|be (refunded|contacted|called|reimbursed|paid|rebooked|credited|updated|informed))
    | you( will|'ll| should) (get|receive|have|see) ((a|an|the|your|our|my|this|that|full|new) )?((full|new|final|first|complete|written) )?(refund|money|reply|answer|response|update|news|mail|e-mail|email|voucher|replacement|it|call|message|parcel|order|bag|luggage|suitcase|credit|confirmation|ticket|decision)( back)?
    | (will|'ll) be (refunded|reimbursed|repaid|credited|processed|sent|shipped|delivered|replaced|repaired|fixed|solved|resolved|sorted|sorted out|back in your account|in your account|with you|paid|paid out|rebooked|returned|posted|answered|in touch|back in touch)
    | (refund|money|voucher|replacement|reply|answer|parcel|order|it)( ~)?( ~)?( ~)?( ~)?( ~)? (will|'ll|should) (arrive|reach you|follow|come|be (there|here|with you|back|ready|done|in your account|on your card))
    | expect (a|an|our|your|the) (reply|answer|refund|call|message|mail|email|e-mail|update|response)`,
  commitsAtOnce: `(will|shall)( also| then)? ((get|come|write|call|ring|report) back|be (back )?in touch|let you know|call|ring|write|email|e-mail|message|dm|update|refund|reply|answer|send|follow up|contact|check|look|fix|sort|have)
    | (getting|coming|writing|calling|ringing) back to you | (calling|contacting|updating|refunding|writing|replying|sending)( to)? you | back to you`,
  owed: '(your )?(full )?(refund|money( back)?|reimbursement|repayment|replacement|payment)',
  denies: `not | never | ~n't | cannot | unable | usually | normally | typically | generally | on average | in most cases
    | (we|i|you|it|they|this|that|there) (may|might|could|would|hope|hoped|wanted|tried|did|was|were|had) | we've (had|been)
    | (will|'ll|'re|are) (be |re)?(open|opening|closed|close|closing|reopen|away|out of office|on strike)
    | you( will|'ll)? (can|may|must|need|have) to | if`,
  perfect: null,
  connectors: `but | because | if | when | once | unless | while | although | though | since | so that | as soon as | which | who
    | whom | that | what | where | how | why | whether | before you | after you | until you
    | and (the|your|you|it|they|he|she|this|that|there|please) | or (you|please)`,
  reports: 'that | whether',
  others: `you (can|may|must|need|should|could|have to|are) | please | contact us | write to us | let us know | send us | call us | message us
    | was | were | had | did | took | has been | have been | left | arrived | answered | replied | valid | possible | available
    | cancel* | change* | check in | book | apply | claim | submit | return`,
  within: 'within( the( next)?)? | in under | in less than | in (at most|max|no more than) | in no more than',
  inside: 'in( the next| about| around| roughly)?',
  past: 'ago | of | after | before | prior | earlier | from (your|the|when|purchase|booking)',
  numbers: {
    one: 1,
    a: 1,
    an: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    ninety: 90,
    'twenty-four': 24,
    'forty-eight': 48,
  },
  units: {
    minute: 'minutes | minute | mins | min',
    hour: 'hours | hour | hrs | hr | h',
    workday: '(working|business|work)[ -]?(days|day)',
    day: 'days | day',
    week: 'weeks | week',
  },
  fixedSpans: {
    'within the hour': [1, 'hour'],
    'within half an hour': [30, 'minute'],
    'in half an hour': [30, 'minute'],
    'within the day': [0, 'day'],
  },
  fixedTimes: {
    'end of (the )?(business|working|work)? ?(day|today) | close of business | cob | eod': 'end-of-day',
    'later today | still today | (the )?end of today': 'today',
    'first thing tomorrow( morning)? | tomorrow morning | (in )?the morning tomorrow': 'tomorrow-morning',
    'tomorrow (at )?(noon|midday|lunchtime) | (noon|midday) tomorrow': 'tomorrow-noon',
    'tomorrow afternoon': 'tomorrow-afternoon',
    'tomorrow (evening|night)': 'tomorrow-evening',
    'this morning': 'today-morning',
    'this afternoon': 'today-afternoon',
    'tonight | this evening': 'today-evening',
    'end of (this|the) week | later this week | this week | eow': 'this-week',
    'next week | end of next week': 'next-week',
    'end of (this|the) month | this month | eom': 'this-month',
    'the day after tomorrow': 'day-after',
    'the other day | one day | these days | good (morning|afternoon|evening) | right now | now': 'none',
  },
  holidays: {
    '(lunar|chinese) new year': 'lunar-new-year',
    'christmas eve': 'christmas-eve',
    'christmas( day)? | xmas': 'christmas',
    "new year's eve": 'new-years-eve',
    "new year('s)?( day)? | the new year": 'new-year',
    'easter( sunday| weekend)?': 'easter',
    'whitsun | pentecost': 'whitsun',
    'eid( al-fitr)?': 'eid-al-fitr',
  },
  dayOfMonth: 'the #(st|nd|rd|th) | #(st|nd|rd|th)',
  by: `(by|before|on|no later than|not later than|latest( by| on)?|at the latest( by| on)?|within|during|at|around|in|come)( (the|about|around|end of|noon|midday|at))*`,
  before: 'before',
  notBy: `from | since | after | until | till | til | for | of | last | past | every | each | your | our | my | their | the`,
  bare: '(today|tomorrow|tonight|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|later|eod|eow|cob|close|first|still)',
  parts: { morning: 'morning', noon: 'noon | midday | lunchtime', afternoon: 'afternoon', evening: 'evening | night' },
  calendar: null,
}
