import type { EffectId } from '@tallow/shared/kernel';
import { deriveBeing, type Effect } from '@tallow/shared/rules';
import { Conditions } from '../../overlay/actions/Conditions.tsx';
import { PoolPips } from '../../overlay/actions/Pips.tsx';
import { SheetPoints } from '../../overlay/actions/SheetPoints.tsx';
import { Portrait } from '../../overlay/portraits/Portrait.tsx';
import { SheetBody } from '../../overlay/sheets/SheetBody.tsx';
import type { SheetEditor } from '../../overlay/sheets/SheetEditor.ts';
import type { Board } from '../Board.ts';
import { HERO, RULESET } from '../quietTable.ts';

const nothing = (): void => undefined;
const editor = (about: Partial<SheetEditor> = {}): SheetEditor => ({
  ruleset: RULESET,
  sheet: HERO,
  being: deriveBeing(RULESET, HERO),
  canEdit: false,
  canPlay: true,
  isGm: false,
  isAtTable: true,
  edit: nothing,
  putEntry: nothing,
  removeEntry: nothing,
  complain: nothing,
  ...about,
});
const effect = (name: string, hidden: boolean): Effect => ({
  id: name as EffectId,
  name,
  hidden,
  condition: null,
  source: null,
  modifiers: [],
  duration: { kind: 'until-removed' },
});

export const sheets: Board = {
  name: 'sheets',
  pieces: [
    {
      of: 'Portrait',
      states: {
        initials: () => <Portrait name="Brakka" image="" />,
        'with the colour of a token': () => <Portrait name="Bo" image="" color="#7d8cd6" />,
        'without a name': () => <Portrait name="" image="" />,
      },
    },
    {
      of: 'SheetPoints',
      isWide: true,
      states: {
        played: () => <SheetPoints sheet={HERO} canPlay />,
        'looked at': () => <SheetPoints sheet={HERO} canPlay={false} />,
      },
    },
    {
      of: 'Pips',
      states: {
        'some left': () => <PoolPips name={RULESET.pools[0]!.name} left={2} size={3} />,
        'none left': () => <PoolPips name={RULESET.pools[0]!.name} left={0} size={3} />,
        'too many to draw': () => <PoolPips name={RULESET.pools[0]!.name} left={9} size={12} />,
      },
    },
    {
      of: 'Conditions',
      isWide: true,
      states: { 'known and hidden': () => <Conditions effects={[effect('Prone', false), effect('Cursed', true)]} /> },
    },
    {
      of: 'SheetBody',
      isWide: true,
      states: {
        'as its player': () => <SheetBody editor={editor()} />,
        'being edited': () => <SheetBody editor={editor({ canEdit: true, isGm: true })} startsEditing />,
      },
    },
  ],
};
