import { ANSWERS, type Bad, MINIMAL, VOICE } from './folder.ts'

export const BAD_OTHERS: Bad[] = [
  {
    what: 'an answer of a brand that does not exist',
    knowledge: ANSWERS.replace('brand: acme', 'brand: acmee'),
    problems: [['knowledge.yaml:3:12', 'hearback.yaml has no brand with the id "acmee"', 'Did you mean "acme"?']],
  },
  {
    what: 'an unknown placeholder',
    knowledge: ANSWERS.replace('{name}', '{first_name}'),
    problems: [['knowledge.yaml:6:13', '{first_name} is not a placeholder', 'Use {name}']],
  },
  {
    what: 'an unknown topic',
    knowledge: `${ANSWERS}    category: refunds\n`,
    problems: [['knowledge.yaml:8:15', '"refunds" is not known here', 'Did you mean "refund"?']],
  },
  {
    what: 'two answers with one id, and no question',
    knowledge: `${ANSWERS}${ANSWERS.replace('entries:\n', '').replace('[How long does a refund take?]', '[]')}`,
    problems: [
      ['knowledge.yaml:8:9', 'The id "refund" is used twice', 'its own id'],
      ['knowledge.yaml:11:5', 'This list has too few items', 'How long does a refund take?'],
    ],
  },
  {
    what: 'voice: an unknown rule, an unknown level, a language by name',
    voice: VOICE.replace('{ promise: warn }', '{ promiss: warn, blame: wrn }').replace('  en:', '  english:'),
    problems: [
      ['voice.yaml:2:12', '"promiss"', 'Did you mean "promise"?'],
      ['voice.yaml:2:34', '"wrn" is not known here', 'Did you mean "warn"?'],
      ['voice.yaml:4:3', '"english" is not a language tag', 'en, da'],
    ],
  },
  {
    what: 'voice: greetings without and with a name the wrong way round, no opener for a question, an unknown placeholder',
    voice: VOICE.replace('Hi {name},', 'Hi,')
      .replace('Hello,', 'Hello {name},')
      .replace('question:', 'praise: "{team}"\n      complaint:'),
    problems: [
      ['voice.yaml:5:15', 'This greeting leaves out the name', '{name}'],
      ['voice.yaml:6:21', 'whose name is not known', 'without {name}'],
      ['voice.yaml:8:5', 'There is no opener named "question"', 'Add question:'],
      ['voice.yaml:9:15', '{team} is not a placeholder', '{name} or {brand}'],
    ],
  },
  {
    what: 'everything at once, over all files',
    hearback: MINIMAL.replace('C0123456789', 'x').replace('S0123456789', 'y').replace('name: Acme', 'nam: Acme'),
    knowledge: ANSWERS.replace('brand: acme', 'brand: other').replace('language: en', 'language: EN'),
    voice: VOICE.replace('greeting:', 'greting:'),
    problems: [
      ['hearback.yaml:2:5', '"name" is missing', 'Acme'],
      ['hearback.yaml:3:5', '"nam"', 'Did you mean "name"?'],
      ['hearback.yaml:4:14', '"x" is not the id', 'C0123456789'],
      ['hearback.yaml:14:13', '"y" is not the id', 'U0123456789'],
      ['knowledge.yaml:7:15', '"EN" is not a language tag', 'lower case'],
      ['voice.yaml:4:3', '"greeting" is missing', 'Hi {name},'],
      ['voice.yaml:5:5', '"greting"', 'Did you mean "greeting"?'],
    ],
  },
]
