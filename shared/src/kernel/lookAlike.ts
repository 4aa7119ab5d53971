/**
 * Letters of other alphabets that are drawn like Latin ones, after Unicode's list of confusables (UTS 39): the letter,
 * then what it passes for.
 */
const TWINS = new Map(
  [
    ...(
      'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGҮY' +
      'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiαaρpκkυuγyϲcϳjօoսuհhցgզqılɑaɡgꞁlƖlǀl' +
      'ᎠDᎡRᎢTᎥiᎪAᎫJᎬEᎳWᎷMᎻHᏀGᏃZᏢPᏚSᏙVᏞLᏟCᏦKᏒR'
    ).matchAll(/(\P{ASCII})([A-Za-z])/gu),
  ].map(([, letter, twin]) => [letter!, twin!]),
);
/** Digits and capitals that pass for small letters in most typefaces. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/[I1|]/g, 'l'],
  [/0/g, 'o'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

/** The letters of a name alone: without marks, blanks, signs and the alphabet they were taken from. */
function letters(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\p{L}\p{N}|]/gu, '');
  return [...plain].map((letter) => TWINS.get(letter) ?? letter).join('');
}

const drawn = (name: string): string =>
  DRAWN.reduce((text, [from, to]) => text.replaceAll(from, to), letters(name)).toLowerCase();
const spoken = (name: string): string => letters(name).toLowerCase();

/**
 * Whether one name could be taken for the other at a glance, whatever alphabet, case, marks or signs they are written
 * in.
 */
export function lookAlike(one: string, other: string): boolean {
  return (
    one === other ||
    (spoken(one) !== '' && spoken(one) === spoken(other)) ||
    (drawn(one) !== '' && drawn(one) === drawn(other))
  );
}
