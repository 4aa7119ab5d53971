import fc from 'fast-check';

const TOKENS = [
  'd20',
  'd6',
  '2d6',
  'd%',
  'dF',
  '3dF',
  '4d6',
  'd',
  'd1',
  '−',
  '×',
  '≥',
  '５',
  '\u200b',
  '“',
  '(',
  ')',
  '(',
  ')',
  '+',
  '-',
  '*',
  '/',
  '%',
  ',',
  '1',
  '2',
  '10',
  '1.50',
  '0.',
  'kh3',
  'kl',
  'k',
  'dh1',
  'dl',
  '!',
  '!!',
  '!>=5',
  '!5',
  'r<2',
  'ro1',
  'r',
  '>=5',
  '<',
  '=6',
  'f<=1',
  'cs>=19',
  'cf1',
  'adv',
  'dis',
  'adv(',
  'dis(',
  'floor(',
  'max(',
  'min(',
  'strength',
  '@strength',
  '@skills.stealth',
  '@d20',
  '@df',
  'A.b',
  '[fire]',
  '[ a  b ]',
  '[',
  ']',
  '# note',
  '#',
  ' ',
  ' ',
  '\n',
  '@',
  '$',
  'é',
  '🎲',
];

/** Text that is often nearly a formula. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 14 }).map((tokens) => tokens.join('')),
);

type Text = fc.Arbitrary<string>;
const inRow = (...parts: readonly Text[]): Text => fc.tuple(...parts).map((texts) => texts.join(''));
const oneOf = (...texts: readonly string[]): Text => fc.constantFrom(...texts);

const target = fc.integer({ min: 0, max: 25 }).map(String);
const when = inRow(oneOf('>=', '<=', '>', '<', '='), fc.integer({ min: -2, max: 25 }).map(String));
const modifier = fc.oneof(
  inRow(oneOf('kh', 'KL', 'k', 'dh', 'dl', 'd'), oneOf('', '1', ' 2')),
  inRow(oneOf('!', '! ', '!!'), fc.oneof(oneOf(''), when, target)),
  oneOf('r', 'ro'),
  inRow(oneOf('r', 'ro', 'cs', 'cf', 'f'), fc.oneof(when, target)),
  when,
);
const modifiers = fc.array(modifier, { maxLength: 3 }).map((list) => list.join(''));
const simple = oneOf(
  '7',
  '1.50',
  '0',
  'strength',
  '@Skills.Stealth',
  '@d20',
  '@df',
  '@d',
  'd_x',
  'max',
  'd20',
  'd20adv',
  'adv(d%)',
  '1dF',
  'dF',
  'd6',
);
const deep = { maxDepth: 5, depthIdentifier: 'formula' };

const { expression } = fc.letrec<{ expression: string; term: string }>((tie) => ({
  expression: fc.oneof(deep, tie('term'), inRow(tie('term'), oneOf('+', ' - ', '*', ' / ', '%'), tie('expression'))),
  term: fc.oneof(
    deep,
    simple,
    inRow(
      oneOf('', '1', '4', '(2)', '(1+1)', '(strength)', '(d4)'),
      oneOf('d6', 'd 20', 'D%', 'd(2*3)', 'd(d6)'),
      modifiers,
    ),
    inRow(oneOf('(', '-(', 'floor(', 'ROUND( ', 'abs('), tie('expression'), oneOf(')')),
    inRow(oneOf('min(', 'max('), tie('expression'), oneOf(', '), tie('expression'), oneOf(')')),
    inRow(oneOf('-', '+', '−'), tie('term')),
    inRow(tie('term'), oneOf('[fire]', ' [ cold  iron ]')),
  ),
}));

/** Well-formed text in all its variety; some of it is refused, as rolling for ever or for counting failures alone. */
export const formulaText: Text = inRow(expression, oneOf('', '', ' # for luck', '#'));
